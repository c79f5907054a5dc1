package org.bilan.pipeline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.bilan.api.chart.ChartImages;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.PartOutput;
import org.bilan.api.output.Typefaces;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Tells the code that makes things apart, so that what an older one made is not taken for what the
 * present one would make.
 */
final class Makers {

  private final BundleContext context;
  private final Map<String, String> sums = new ConcurrentHashMap<>();

  Makers(BundleContext context) {
    this.context = context;
  }

  /** What draws files: the same in two processes with the same jars. */
  String drawing() {
    return Stream.of(
            ChartRenderer.class,
            ChartImages.class,
            DocumentOutput.class,
            PartOutput.class,
            Typefaces.class)
        .flatMap(this::bundles)
        .distinct()
        .map(this::sum)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  /** What is installed and started now, for this process alone. */
  String house() {
    return Arrays.stream(context.getBundles())
        .map(bundle -> state(bundle) + "/" + bundle.getState())
        .toList()
        .toString();
  }

  private Stream<Bundle> bundles(Class<?> service) {
    try {
      ServiceReference<?>[] found = context.getAllServiceReferences(service.getName(), null);
      return found == null
          ? Stream.empty()
          : Arrays.stream(found).map(ServiceReference::getBundle).filter(b -> b != null);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("No filter was given", e);
    }
  }

  private static String state(Bundle bundle) {
    return bundle.getBundleId() + "/" + bundle.getLastModified();
  }

  private String sum(Bundle bundle) {
    return sums.computeIfAbsent(
        state(bundle), state -> bundle.getSymbolicName() + " " + content(bundle, state));
  }

  /** The sum of a bundle's jar; where it is no file, what only this process knows it by. */
  private static String content(Bundle bundle, String state) {
    String location = bundle.getLocation().replaceFirst("^reference:", "");
    if (!location.startsWith("file:")) {
      return state;
    }
    try {
      CRC32C sum = new CRC32C();
      sum.update(Files.readAllBytes(Path.of(URI.create(location))));
      return bundle.getVersion() + " " + Long.toHexString(sum.getValue());
    } catch (IOException | IllegalArgumentException e) {
      return state;
    }
  }
}
