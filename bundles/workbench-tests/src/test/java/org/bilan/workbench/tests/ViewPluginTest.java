package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;

/** A view that a plugin brings, in a window that stays open: it comes, works, is replaced, goes. */
@NeedsDisplay
class ViewPluginTest {

  private static final String TITLE = "Petits effectifs";
  private static final String FACTORY = "(component.name=org.example.viewfiches.FewRowsViews)";

  private static final String INDICATOR =
      "indicator('few.young') { label \"Rares\"; value share(adhesions.benevole.is(\"oui\"))"
          + ".where(adhesions.age.is(\"moins de 18\")) }\n";

  @TempDir private Path folder;

  private final Author author = new Author();
  private OpenWorkbench workbench;
  private JFrame frame;
  private Path first;
  private Path second;

  @BeforeEach
  void open() throws Exception {
    Path project = SampleCopy.of("ateliers-velo", folder.resolve("ateliers-velo"));
    workbench = OpenWorkbench.start(folder.resolve("user"), project.toString());
    Path plugin = folder.resolve("view-fiches");
    String[] line = {
      "plugin", "new", "view-fiches", "--kind", "view", "--folder", plugin.toString()
    };
    assertThat(workbench.product().run(line)).isZero();
    first = new TemplatePlugin(plugin).jar("1.0.0");
    second = new TemplatePlugin(plugin).jar("1.0.1");
    author.told("page 1 sur");
    frame = workbench.frame();
  }

  @AfterEach
  void close() {
    workbench.closeDropping();
  }

  @Test
  void aViewComesWorksIsReplacedInItsPlaceWithNothingLeftOfTheFormerAndGoes() throws Exception {
    assertThat(isOffered()).isFalse();
    install(first);
    Screen.until("the view is in the menu", this::isListed);
    author.command("petits effectifs");
    showsWhatIsFragileNow();
    followsWhatIsChosen();
    WeakReference<ClassLoader> before = loader();
    Rectangle place = place();
    install(second);
    Screen.until("the view is back in its place", () -> isNear(place, placeNow()));
    author.text("indicators/annee.groovy");
    assertThat(isGone(before)).as("nothing holds the former one").isTrue();
    assertThat(workbench.product().run("plugin", "remove", "view-fiches")).isZero();
    Screen.until("the view is gone", () -> !isListed() && placeNow().isEmpty());
    assertThat(services()).as("services of the plugin").isNull();
    assertThat(Screen.has(JTextComponent.class, "indicators/annee.groovy")).isTrue();
  }

  private void showsWhatIsFragileNow() {
    Screen.named(JTable.class, TITLE);
    author.told("Valeurs qui reposent sur moins de 30 lignes : 0");
    Author.Text script = author.file("indicators/annee.groovy");
    Screen.on(
        () -> {
          script.area().getDocument().insertString(0, INDICATOR, null);
          return script;
        });
    author.told("Valeurs qui reposent sur moins de 30 lignes : 1");
  }

  private void followsWhatIsChosen() {
    Keyboard.press("ctrl shift I");
    author.at("Un indicateur");
    Keyboard.type("few.young\n");
    Screen.until(
        "its row is chosen",
        () -> table().getSelectedRow() == 0 && "Rares".equals(table().getValueAt(0, 0)));
  }

  /** As the Extensions view does, without its dialogs. */
  private void install(Path jar) throws Exception {
    assertThat(workbench.product().run("plugin", "install", jar.toString(), "--yes")).isZero();
  }

  private boolean isOffered() {
    return Screen.on(this::isListed);
  }

  /** In the menu of views, which is filled before it is opened. */
  private boolean isListed() {
    var menus = frame.getJMenuBar();
    for (int i = 0; i < menus.getMenuCount(); i++) {
      for (var item : menus.getMenu(i).getMenuComponents()) {
        if (item instanceof JMenuItem each && TITLE.equals(each.getText())) {
          return true;
        }
      }
    }
    return false;
  }

  private static JTable table() {
    return Screen.find(JTable.class, t -> TITLE.equals(Screen.name(t))).orElseThrow();
  }

  private Rectangle place() {
    return Screen.on(this::placeNow);
  }

  /** The line around what has the keyboard takes a pixel. */
  private static boolean isNear(Rectangle place, Rectangle other) {
    return Math.abs(place.x - other.x) <= 2
        && Math.abs(place.y - other.y) <= 2
        && Math.abs(place.width - other.width) <= 4
        && Math.abs(place.height - other.height) <= 4;
  }

  private Rectangle placeNow() {
    return Screen.find(JTable.class, t -> TITLE.equals(Screen.name(t)))
        .map(t -> SwingUtilities.getAncestorOfClass(javax.swing.JScrollPane.class, t))
        .map(pane -> SwingUtilities.convertRectangle(pane, pane.getBounds(), frame))
        .orElseGet(Rectangle::new);
  }

  private ServiceReference<?>[] services() throws Exception {
    return workbench.product().context().getAllServiceReferences(null, FACTORY);
  }

  private WeakReference<ClassLoader> loader() throws Exception {
    var context = workbench.product().context();
    var reference = services()[0];
    Object factory = context.getService(reference);
    context.ungetService(reference);
    return new WeakReference<>(factory.getClass().getClassLoader());
  }

  private static boolean isGone(WeakReference<ClassLoader> loader) throws InterruptedException {
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return loader.get() == null;
  }
}
