package @package@;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void theBarsOfTheExampleAreRowsOfSquares() throws Exception {
    Path before = folder.resolve("avant");
    Path after = folder.resolve("apres");
    Map<String, String> settings = Map.of("bilan.plugins", folder.resolve("plugins").toString());
    try (Product product = Product.start(HOME, List.of(), settings)) {
      assertEquals(0, product.run("render", EXAMPLE, "--output", before.toString()));
      assertEquals(0, product.run("plugin", "install", JAR, "--yes"));
      assertEquals(0, product.run("render", EXAMPLE, "--output", after.toString()));
    }
    // 17, 9 and 8 places: three bars, then a square each.
    assertEquals(3, rectangles(before));
    assertEquals(34, rectangles(after));
  }

  private static int rectangles(Path bilan) throws Exception {
    String svg = Files.readString(bilan.resolve("charts/ateliers.par-ville.svg"));
    return svg.split("<rect ", -1).length - 1;
  }
}
