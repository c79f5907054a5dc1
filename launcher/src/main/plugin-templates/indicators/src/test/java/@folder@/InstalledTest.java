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
  void theMedianOfTheExampleIsComputed() throws Exception {
    String bilan = folder.resolve("bilan").toString();
    Map<String, String> settings = Map.of("bilan.plugins", folder.resolve("plugins").toString());
    try (Product product = Product.start(HOME, List.of(), settings)) {
      assertEquals(0, product.run("plugin", "install", JAR, "--yes"));
      assertEquals(0, product.run("render", EXAMPLE, "--output", bilan));
    }
    // Nantes 17, Angers 9, Rennes 8.
    List<String> figures = Files.readAllLines(Path.of(bilan, "figures.csv"));
    assertTrue(figures.stream().anyMatch(line -> line.matches("ateliers\\.mediane,.*\\b9\\b.*")));
  }
}
