package @package@;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bilan.launcher.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, installed in the Bilan of this machine while it runs: what it brings is there. */
class InstalledTest {

  private static final Path HOME = Path.of(System.getProperty("bilan.home"));
  private static final String JAR = System.getProperty("plugin.jar");
  private static final List<String> BROUGHT =
      List.of("FewRowsViews", "Threshold", "WeakestCommand");

  @TempDir private Path folder;

  @Test
  void theViewThePageAndTheCommandComeAndGo() throws Exception {
    Map<String, String> settings = Map.of("bilan.plugins", folder.resolve("plugins").toString());
    try (Product product = Product.start(HOME, List.of(), settings)) {
      assertEquals(0, product.run("plugin", "install", JAR, "--yes"));
      for (String name : BROUGHT) {
        assertNotNull(services(product, name), name);
      }
      assertEquals(0, product.run("plugin", "remove", "@id@"));
      assertNull(services(product, BROUGHT.get(0)));
    }
  }

  private static Object services(Product product, String name) throws Exception {
    String filter = "(component.name=@package@." + name + ")";
    return product.context().getAllServiceReferences(null, filter);
  }
}
