package org.bilan.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Starts the product and hands it the command line.
 *
 * <p>The property {@code bilan.home} tells where the distribution is; exit codes are those of the
 * commands, or 3 where the product does not start.
 */
public final class Main {

  private static final int INTERNAL = 3;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Felix writes version numbers in the digits of the default locale; Bilan asks for its own
    // locales.
    Locale.setDefault(Locale.ENGLISH);
    Path home = Path.of(System.getProperty("bilan.home", "."));
    int code;
    try (Product product = Product.start(home, List.of())) {
      code = product.run(arguments);
      System.out.flush();
      System.err.flush();
      // The command has closed what it opened; stopping bundles one by one would only cost time.
      Runtime.getRuntime().halt(code);
    } catch (ProductException e) {
      System.err.println("bilan: " + e.getMessage());
      code = INTERNAL;
    }
    System.exit(code);
  }
}
