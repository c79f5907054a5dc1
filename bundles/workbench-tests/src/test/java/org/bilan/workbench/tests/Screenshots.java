package org.bilan.workbench.tests;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;

/**
 * Takes pictures of the window in its main states: {@code OUTDIR}. They are those of the author's
 * guide, and all of them are to be looked at. {@code docs/screenshots} runs this on a display of
 * its own.
 */
@SuppressWarnings("try") // A window is closed at the end of what is done in it.
final class Screenshots {

  /** What the chapter of the guide has its reader write. */
  private static final Path GUIDE = OpenWorkbench.ROOT.resolve("docs/guide/fenetre");

  /** Where the window is on a display without a window manager, with what pops up in it. */
  private static final Rectangle WINDOW = new Rectangle(1360, 860);

  private final Author author = new Author();
  private final Path out;
  private final Path work;

  private Screenshots(Path out, Path work) {
    this.out = out;
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException {
    Path out = Files.createDirectories(Path.of(arguments[0]));
    Screenshots screenshots = new Screenshots(out, Files.createTempDirectory("bilan-screenshots"));
    screenshots.begin();
    screenshots.write();
    screenshots.read("sombre", "fr", "ctrl shift L");
    screenshots.read("anglais", "en", "alt 1");
    System.exit(0);
  }

  /** From the welcome page to the first chart. */
  private void begin() throws IOException {
    Path csv = work.resolve("ateliers.csv");
    Files.write(csv, guide("ateliers.csv").getBytes(Charset.forName("windows-1252")));
    try (Shown window = new Shown("debut")) {
      window.keep("bienvenue");
      Keyboard.press("ctrl N");
      Screen.named(javax.swing.JTextField.class, "Dossier à créer");
      author.tabTo("Dossier à créer");
      Keyboard.press("ctrl A");
      Keyboard.type(work.resolve("ateliers").toString());
      window.keep("nouveau");
      Keyboard.press("ENTER");
      pages("page 1 sur");
      window.keep("projet");
      Keyboard.press("ctrl shift N");
      author.at("Un fichier qu’aucune source ne lit");
      Keyboard.type("autre\n");
      author.atAFileName();
      Keyboard.type(csv + "\n");
      author.text("sources/ateliers.groovy");
      author.errors(0);
      window.keep("source");
      addIndicators();
      window.keep("graphique");
    }
  }

  private void addIndicators() throws IOException {
    insert(author.file("indicators/mois.groovy"), "", guide("indicateurs.groovy"));
    insert(author.file("texts/essentiel.md"), "", guide("passage.md"));
    insert(author.file("bilan.groovy"), "text 'essentiel.reperes'\n", guide("graphique.groovy"));
    author.errors(0);
  }

  private static String guide(String file) throws IOException {
    return Files.readString(GUIDE.resolve(file));
  }

  /** Writes after some words of a text, or at its end: keyboards of tests have no accents. */
  private static void insert(Author.Text text, String after, String words) {
    Screen.on(
        () -> {
          String all = text.area().getText();
          int at = after.isEmpty() ? all.length() : all.indexOf(after) + after.length();
          text.area().setCaretPosition(at);
          text.area().getDocument().insertString(at, words, null);
          return at;
        });
  }

  /** The sample, while it is written and looked at. */
  private void write() throws IOException {
    try (Shown window = new Shown("ecrire", sample().toString())) {
      pages("page 1 sur");
      Author.Text text = author.file("texts/manifestations.md");
      text.choose("toutes les");
      window.keep("ecrire");
      look();
      Keyboard.press("alt 1");
      text = author.file("texts/manifestations.md");
      insert(text, "les précédentes.", " Soit {events.totl | number} en tout.");
      Screen.until("the slip is told", Screenshots::isTold);
      Keyboard.press("ctrl HOME");
      author.nextProblem("events.totl");
      Keyboard.press("ctrl PERIOD");
      window.keep("faute");
      Keyboard.press("ESCAPE");
      text.choose("en tout.");
      Keyboard.press("RIGHT");
      Keyboard.type(" {events.");
      Keyboard.press("ctrl SPACE");
      window.keep("completion");
      Keyboard.press("ESCAPE");
      Keyboard.press("ctrl shift P");
      author.at("Une commande ou une vue");
      Keyboard.type("aller");
      window.keep("palette");
      Keyboard.press("ESCAPE");
    }
  }

  private static boolean isTold() {
    return Screen.find(AbstractButton.class, b -> begins(b, "1 erreur")).isPresent();
  }

  private static boolean begins(AbstractButton button, String words) {
    return button.getText() != null && button.getText().startsWith(words);
  }

  private void look() {
    Keyboard.press("ctrl COMMA");
    keep("preferences");
    Keyboard.press("ESCAPE");
    Keyboard.press("ctrl shift E");
    keep("exporter");
    Keyboard.press("ESCAPE");
    Keyboard.press("alt 3");
    keep("extensions");
    Keyboard.press("alt 2");
    Keyboard.press("ctrl shift I");
    author.at("Un indicateur");
    Keyboard.type("events.total\n");
    settle();
    Screen.on(() -> Screen.find(AbstractButton.class, b -> begins(b, "Voir ces lignes")))
        .ifPresent(link -> EventQueue.invokeLater(() -> link.doClick(0)));
    keep("donnees");
  }

  /** The sample, in another dress. */
  private void read(String name, String language, String key) throws IOException {
    try (Shown window = new Shown(name, sample().toString(), "--lang", language)) {
      pages(language.equals("en") ? "page 1 of" : "page 1 sur");
      Keyboard.press(key);
      window.keep(name);
    }
  }

  private static void pages(String words) {
    Screen.until("the pages are there", () -> Author.shows(words));
    settle();
  }

  /** What moves and blinks comes to rest; nothing tells when pages have been drawn. */
  private static void settle() {
    try {
      TimeUnit.MILLISECONDS.sleep(2500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Keyboard.robotOfDisplay().waitForIdle();
  }

  private void keep(String name) {
    settle();
    BufferedImage image = Keyboard.robotOfDisplay().createScreenCapture(WINDOW);
    try {
      ImageIO.write(image, "png", out.resolve(name + ".png").toFile());
      System.out.println(out.resolve(name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path sample() throws IOException {
    Path folder = Files.createTempDirectory(work, "exemple");
    return SampleCopy.of("mois-ess", folder.resolve("mois-ess"));
  }

  /** A window of a user who begins. */
  private final class Shown implements AutoCloseable {

    private final OpenWorkbench workbench;

    Shown(String user, String... arguments) {
      workbench = OpenWorkbench.start(work.resolve("user-" + user), arguments);
      Screen.until(
          "the window has its buttons",
          () -> Screen.find(AbstractButton.class, b -> true).isPresent());
    }

    void keep(String name) {
      Screenshots.this.keep(name);
    }

    @Override
    public void close() {
      try {
        workbench.closeDropping();
      } catch (AssertionError slow) {
        // Whether the window is quick is for tests to say, which wait less than pictures do.
        System.err.println(slow.getMessage().lines().findFirst().orElse(""));
      }
    }
  }
}
