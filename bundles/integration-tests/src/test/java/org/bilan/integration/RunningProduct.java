package org.bilan.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.launcher.Product;
import org.bilan.launcher.ProductException;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The assembled product in a Felix of its own. The framework takes the API from the tests' class
 * path, so that its services can be called.
 */
final class RunningProduct implements AutoCloseable {

  private static final Pattern PACKAGE =
      Pattern.compile("(org\\.bilan\\.api\\.\\w+);version=\"([\\d.]+)\"");

  private final Product product;

  RunningProduct() {
    this(Map.of());
  }

  /** With what the launcher would say: where plugins are, and whether they are left alone. */
  RunningProduct(Map<String, String> settings) {
    System.setProperty("bilan.home", Checkout.DISTRIBUTION.toString());
    try {
      product = Product.start(Checkout.DISTRIBUTION, apiPackages(), settings);
    } catch (ProductException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  Product product() {
    return product;
  }

  /** The one service of a type. */
  <T> T service(Class<T> type) {
    return product.context().getService(reference(type));
  }

  /**
   * A service may have names that the class path of the tests holds too, as classes of its own: the
   * framework would hide it from them, though its interface is the one that is shared.
   */
  @SuppressWarnings("unchecked")
  private <T> ServiceReference<T> reference(Class<T> type) {
    try {
      ServiceReference<?>[] found = product.context().getAllServiceReferences(type.getName(), null);
      if (found == null) {
        throw new IllegalStateException("Nobody offers " + type.getName());
      }
      return (ServiceReference<T>) Arrays.stream(found).max(Comparator.naturalOrder()).get();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a command line says that is typed here, without a process of its own. */
  Command.Outcome type(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(data, false, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(rest, false, StandardCharsets.UTF_8));
      int code = product.run(arguments);
      System.out.flush();
      System.err.flush();
      return new Command.Outcome(
          code, data.toString(StandardCharsets.UTF_8), rest.toString(StandardCharsets.UTF_8));
    } catch (ProductException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  boolean offers(Class<?> type) {
    return product.context().getServiceReference(type) != null;
  }

  Bundle bundle(String name) {
    return Arrays.stream(product.context().getBundles())
        .filter(b -> name.equals(b.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  /** Findings as the command line shows them, in English. */
  List<String> lines(List<Diagnostic> diagnostics) {
    DiagnosticWriter writer = service(DiagnosticWriter.class);
    return diagnostics.stream().map(d -> writer.line(d, Locale.ENGLISH)).toList();
  }

  /** What {@code bilan check} prints of a project, in French. */
  List<String> check(Path project) {
    return frenchLines(service(BilanService.class).check(Requests.of(project), Progress.SILENT));
  }

  /** Findings as the command line shows them, in French, with plain spaces. */
  List<String> frenchLines(List<Diagnostic> diagnostics) {
    DiagnosticWriter writer = service(DiagnosticWriter.class);
    return diagnostics.stream()
        .map(d -> d.place() + ": " + severity(d, writer) + " " + writer.sentence(d, Locale.FRENCH))
        .map(RunningProduct::plain)
        .toList();
  }

  /** A text with plain spaces instead of no-break ones. */
  static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static String severity(Diagnostic diagnostic, DiagnosticWriter writer) {
    String code = "cli." + diagnostic.severity().name().toLowerCase(Locale.ROOT);
    return writer.words(code, List.of(), Locale.FRENCH);
  }

  private static List<String> apiPackages() {
    try (JarFile jar = new JarFile(jarOf(Diagnostic.class).toFile())) {
      String exports = jar.getManifest().getMainAttributes().getValue("Export-Package");
      Matcher matcher = PACKAGE.matcher(exports);
      return matcher.results().map(m -> m.group(1) + ";version=\"" + m.group(2) + "\"").toList();
    } catch (IOException e) {
      throw new IllegalStateException("The tests need the packaged API: run 'mvn verify'", e);
    }
  }

  private static Path jarOf(Class<?> type) {
    try {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Some tests have plugins that never stop. */
  @Override
  public void close() {
    product.close(Duration.ofSeconds(2));
  }
}
