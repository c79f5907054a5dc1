package org.bilan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/**
 * A running Felix with the bundles of a distribution.
 *
 * <p>Example: {@code try (Product product = Product.start(home, List.of())) { product.run("check",
 * "my-bilan"); }}
 */
public final class Product implements AutoCloseable {

  private static final String APPLICATION = "(bilan.application=cli)";
  private static final String PLUGINS = "(bilan.application=plugins)";

  /** Held, so that their locks last as long as the frameworks that do not stop. */
  private static final List<CacheSlot> STUCK = new CopyOnWriteArrayList<>();

  private final Framework framework;
  private final CacheSlot slot;
  private final List<String> troubles;

  private Product(Framework framework, CacheSlot slot, List<String> troubles) {
    this.framework = framework;
    this.slot = slot;
    this.troubles = troubles;
  }

  /** Starts Felix and the bundles of {@code HOME/bundles}, without any plugin of a user. */
  public static Product start(Path home, List<String> shared) throws ProductException {
    return start(home, shared, Map.of());
  }

  /**
   * Starts Felix and the bundles of {@code HOME/bundles}, then the user's plugins.
   *
   * @param home the folder of the distribution
   * @param shared packages that the framework takes from the class path of its host instead of from
   *     a bundle, with their versions; a bundle that only offers those is left out. Tests use it to
   *     call services.
   * @param settings what bundles ask the framework for: {@code bilan.plugins}, the folder of
   *     plugins, and {@code bilan.safe}, whether they are left alone
   * @throws ProductException where there is no distribution, or the framework does not start
   */
  public static Product start(Path home, List<String> shared, Map<String, String> settings)
      throws ProductException {
    List<Path> jars = jars(home.resolve("bundles"));
    CacheSlot slot = CacheSlot.take(Places.caches(home), jars, !shared.isEmpty());
    Map<String, String> configuration = configuration(home, slot, shared);
    configuration.putAll(settings);
    Framework framework = new FrameworkFactory().newFramework(configuration);
    List<String> troubles = new ArrayList<>();
    try {
      framework.init();
      BundleContext context = framework.getBundleContext();
      if (context.getBundles().length == 1) {
        install(context, jars, shared, troubles);
        slot.complete();
      }
      framework.start();
      startAll(context, jars, troubles);
      startPlugins(context, troubles);
    } catch (BundleException | IOException e) {
      slot.close();
      throw new ProductException("Felix does not start: " + e.getMessage(), e);
    }
    return new Product(framework, slot, troubles);
  }

  /** The context of the framework, to reach bundles and services. */
  public BundleContext context() {
    return framework.getBundleContext();
  }

  /** Bundles that could not be installed or started, with the reason. */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  /**
   * Hands a command line to the command-line bundle.
   *
   * @return its exit code
   * @throws ProductException where no active bundle takes commands
   */
  public int run(String... arguments) throws ProductException {
    troubles.forEach(trouble -> System.err.println("bilan: " + trouble));
    BundleContext context = context();
    for (ServiceReference<?> reference : applications(context)) {
      Object service = context.getService(reference);
      if (service instanceof ToIntFunction<?> application) {
        @SuppressWarnings("unchecked")
        ToIntFunction<String[]> commands = (ToIntFunction<String[]>) application;
        return commands.applyAsInt(arguments);
      }
    }
    throw new ProductException(
        "no active bundle takes commands. Is org.bilan.cli in the folder bundles of the"
            + " distribution?");
  }

  private static List<ServiceReference<?>> applications(BundleContext context) {
    return references(context, ToIntFunction.class, APPLICATION);
  }

  private static List<ServiceReference<?>> references(
      BundleContext context, Class<?> type, String filter) {
    try {
      ServiceReference<?>[] found = context.getAllServiceReferences(type.getName(), filter);
      return found == null ? List.of() : List.of(found);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> jars(Path folder) throws ProductException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new ProductException(
          "there are no bundles in " + folder + ": build the distribution with 'mvn package'", e);
    }
  }

  private static Map<String, String> configuration(Path home, CacheSlot slot, List<String> shared) {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("bilan.home", home.toAbsolutePath().toString());
    configuration.put("bilan.plugins", slot.folder().resolveSibling("plugins").toString());
    configuration.put(Constants.FRAMEWORK_STORAGE, slot.folder().toString());
    // What Felix has to say it throws too; its log would go to standard output, which is for data.
    configuration.put("felix.log.level", "0");
    configuration.put("ds.loglevel", "none");
    configuration.put("ds.showerrors", "false");
    if (!shared.isEmpty()) {
      configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", shared));
    }
    return configuration;
  }

  private static void install(
      BundleContext context, List<Path> jars, List<String> shared, List<String> troubles) {
    for (Path jar : jars) {
      boolean taken = !shared.isEmpty() && jar.getFileName().toString().equals("org.bilan.api.jar");
      if (taken) {
        continue;
      }
      try {
        context.installBundle(location(jar));
      } catch (BundleException e) {
        troubles.add(jar.getFileName() + " cannot be installed: " + e.getMessage());
      }
    }
  }

  private static String location(Path jar) {
    return "reference:" + jar.toUri();
  }

  private static void startAll(BundleContext context, List<Path> jars, List<String> troubles) {
    for (Path jar : jars) {
      Bundle bundle = context.getBundle(location(jar));
      boolean waits =
          bundle != null
              && bundle.getState() != Bundle.ACTIVE
              && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
      if (!waits) {
        continue;
      }
      try {
        bundle.start();
      } catch (BundleException e) {
        troubles.add(bundle.getSymbolicName() + " cannot be started: " + e.getMessage());
      }
    }
  }

  /** A product whose plugins cannot be managed works without them. */
  private static void startPlugins(BundleContext context, List<String> troubles) {
    for (ServiceReference<?> reference : references(context, Runnable.class, PLUGINS)) {
      if (context.getService(reference) instanceof Runnable plugins) {
        try {
          plugins.run();
        } catch (RuntimeException e) {
          troubles.add("the plugins cannot be started: " + e);
        }
      }
    }
  }

  /** Stops the framework, and waits ten seconds for that. */
  @Override
  public void close() {
    close(Duration.ofSeconds(10));
  }

  /**
   * Stops the framework. Where a plugin does not let it, its cache stays taken.
   *
   * @param patience how long that is waited for
   */
  public void close(Duration patience) {
    boolean stopped = true;
    try {
      framework.stop();
      stopped =
          framework.waitForStop(patience.toMillis()).getType() != FrameworkEvent.WAIT_TIMEDOUT;
    } catch (BundleException e) {
      System.err.println("bilan: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (stopped) {
        slot.close();
      } else {
        STUCK.add(slot);
      }
    }
  }
}
