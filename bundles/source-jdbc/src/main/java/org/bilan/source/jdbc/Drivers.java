package org.bilan.source.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * What speaks to servers. Drivers that a user added come first, so that a newer one may take the
 * place of one that is carried along: those that are services, then those that their bundle only
 * names as Java's own class path would find them.
 */
final class Drivers {

  private static final String NAMES = "META-INF/services/java.sql.Driver";

  private final BundleContext context;
  private final List<Driver> services;
  private final List<DataSourceFactory> factories;
  private final CarriedDrivers carried;

  /**
   * Looks at the drivers there are now.
   *
   * @param context the bundle's, or {@code null} outside a framework
   */
  Drivers(
      BundleContext context,
      List<Driver> services,
      List<DataSourceFactory> factories,
      CarriedDrivers carried) {
    this.context = context;
    this.services = List.copyOf(services);
    this.factories = List.copyOf(factories);
    this.carried = carried;
  }

  /** What opens connections to an address, or why nothing does. */
  Opener opening(ConnectionDetails details) throws Refusal {
    Optional<Driver> added =
        firstOf(services, details.url())
            .or(() -> firstOf(ofFactories(), details.url()))
            .or(() -> firstOf(ofBundles(), details.url()));
    if (added.isPresent()) {
      return properties -> added.get().connect(details.url(), properties);
    }
    return carried
        .opening(details.url())
        .orElseThrow(() -> Refusal.of("jdbc.no-driver", details.kind()));
  }

  private static Optional<Driver> firstOf(List<Driver> drivers, String url) {
    return drivers.stream().filter(driver -> accepts(driver, url)).findFirst();
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException | RuntimeException | LinkageError e) {
      return false; // It cannot say: another one may.
    }
  }

  private List<Driver> ofFactories() {
    List<Driver> drivers = new ArrayList<>();
    for (DataSourceFactory factory : factories) {
      try {
        drivers.add(factory.createDriver(new Properties()));
      } catch (SQLException | RuntimeException | LinkageError e) {
        // A factory may offer data sources only.
      }
    }
    return drivers;
  }

  private List<Driver> ofBundles() {
    List<Driver> drivers = new ArrayList<>();
    if (context != null) {
      for (Bundle bundle : context.getBundles()) {
        boolean active = bundle.getState() == Bundle.ACTIVE && bundle.getBundleId() > 0;
        URL names = active ? bundle.getEntry(NAMES) : null;
        if (names != null) {
          names(names).forEach(name -> load(bundle, name).ifPresent(drivers::add));
        }
      }
    }
    return drivers;
  }

  private static List<String> names(URL file) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      return in.lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      return List.of(); // As if the bundle named none: the driver that is missed is told.
    }
  }

  private static Optional<Driver> load(Bundle bundle, String name) {
    try {
      Object made = bundle.loadClass(name).getDeclaredConstructor().newInstance();
      return made instanceof Driver driver ? Optional.of(driver) : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }
}
