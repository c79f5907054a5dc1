package org.bilan.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.bilan.api.project.BilanService;
import org.bilan.launcher.Product;
import org.bilan.launcher.ProductException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The assembled product in a Felix of its own. The framework takes the API from the class path of
 * the benchmarks, so that its services can be called.
 */
final class RunningProduct implements AutoCloseable {

  private static final Pattern PACKAGE =
      Pattern.compile("(org\\.bilan\\.api\\.\\w+);version=\"([\\d.]+)\"");

  private final Product product;

  /**
   * Starts the product.
   *
   * @param home the folder of the distribution, also told to bundles as {@code bilan.home}
   */
  RunningProduct(Path home) {
    System.setProperty("bilan.home", home.toString());
    try {
      product = Product.start(home, apiPackages());
    } catch (ProductException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The preferred service of a type. */
  <T> T service(Class<T> type) {
    return services(type).get(0);
  }

  /** All services of a type, the preferred one first. */
  <T> List<T> services(Class<T> type) {
    BundleContext context = product.context();
    try {
      List<T> found =
          context.getServiceReferences(type, null).stream()
              .sorted(Comparator.<ServiceReference<T>>naturalOrder().reversed())
              .map(context::getService)
              .toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("Nobody offers " + type.getName());
      }
      return found;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> apiPackages() {
    try (JarFile jar = new JarFile(apiJar().toFile())) {
      String exports = jar.getManifest().getMainAttributes().getValue("Export-Package");
      return PACKAGE
          .matcher(exports)
          .results()
          .map(m -> m.group(1) + ";version=\"" + m.group(2) + "\"")
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(
          "org.bilan.api is not a jar on this class path: "
              + Arrays.toString(System.getProperty("java.class.path").split(":")),
          e);
    }
  }

  private static Path apiJar() {
    try {
      return Path.of(
          BilanService.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    product.close();
  }
}
