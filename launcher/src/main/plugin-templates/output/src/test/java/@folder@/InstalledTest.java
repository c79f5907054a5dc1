package @package@;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bilan.launcher.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, installed in the Bilan of this machine while it runs, and put to use. */
class InstalledTest {

  private static final Path HOME = Path.of(System.getProperty("bilan.home"));
  private static final String JAR = System.getProperty("plugin.jar");
  private static final String EXAMPLE =
      Path.of(System.getProperty("basedir"), "exemple").toString();

  @TempDir private Path folder;

  @Test
  void theExampleIsWrittenAsText() throws Exception {
    Path bilan = folder.resolve("bilan");
    Map<String, String> settings = Map.of("bilan.plugins", folder.resolve("plugins").toString());
    try (Product product = Product.start(HOME, List.of(), settings)) {
      assertEquals(0, product.run("plugin", "install", JAR, "--yes"));
      assertEquals(0, product.run("render", EXAMPLE, "--output", bilan.toString()));
    }
    String text = Files.readString(bilan.resolve("bilan.@extension@"));
    // Figures are glued to what they count by no-break spaces.
    String plain = text.replaceAll("\\h", " ");
    assertTrue(plain.contains("Les 4 ateliers offrent 34 places."), text);
    assertTrue(Files.exists(bilan.resolve("bilan.pdf")));
  }
}
