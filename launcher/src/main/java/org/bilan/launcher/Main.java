package org.bilan.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Starts the product and hands it the command line.
 *
 * <p>The property {@code bilan.home} tells where the distribution is; the property {@code
 * bilan.plugins}, or the variable {@code BILAN_PLUGINS}, where the user's plugins are, {@code
 * ~/.bilan/plugins} by default; {@code bilan.installed}, that the distribution is not to be
 * changed. With {@code --safe} anywhere in the command line, no plugin is started. Exit codes are
 * those of the commands, or 3 where the product does not start.
 */
public final class Main {

  private static final int INTERNAL = 3;
  private static final String SAFE = "--safe";

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Felix writes version numbers in the digits of the default locale; Bilan asks for its own
    // locales.
    Locale.setDefault(Locale.ENGLISH);
    Path home = Path.of(System.getProperty("bilan.home", "."));
    if (Places.isInstalled()) {
      WindowProgram.handOver(arguments).ifPresent(System::exit);
      Drawing.prepare(home, arguments);
    }
    int code;
    try (Product product = Product.start(home, List.of(), settings(arguments))) {
      code = product.run(withoutSafe(arguments));
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

  private static Map<String, String> settings(String[] arguments) {
    Map<String, String> settings = new HashMap<>();
    settings.put("bilan.plugins", plugins().toAbsolutePath().toString());
    settings.put("bilan.safe", String.valueOf(Arrays.asList(arguments).contains(SAFE)));
    return settings;
  }

  private static Path plugins() {
    return Optional.ofNullable(System.getProperty("bilan.plugins"))
        .or(() -> Optional.ofNullable(System.getenv("BILAN_PLUGINS")))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElseGet(() -> Places.user().resolve("plugins"));
  }

  private static String[] withoutSafe(String[] arguments) {
    return Arrays.stream(arguments).filter(a -> !a.equals(SAFE)).toArray(String[]::new);
  }
}
