package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are looked at while their parts change. */
@NeedsDisplay
class PreviewTest {

  private static final String TEXT = "texts/annee.md";
  private static final Pattern PAGE = Pattern.compile("page (\\d+) sur (\\d+) .*");

  @TempDir private Path folder;

  private Path project;
  private OpenWorkbench workbench;

  @BeforeEach
  void open() throws IOException {
    project = folder.resolve("ateliers-velo");
    copy(OpenWorkbench.ROOT.resolve("scripts/ateliers-velo"), project);
    workbench = OpenWorkbench.start(folder.resolve("user"), project.toString());
    Screen.until("the pages are there", () -> pages() > 0);
  }

  @AfterEach
  void close() {
    workbench.closeDropping();
  }

  @Test
  void pagesAreSearchedKeptInPlaceAndLeadToTheirTexts() throws IOException {
    search("cotisations");
    Screen.until("it is found in a later part", () -> shows("1 sur ") && page() > 2);
    int place = page();
    int count = pages();
    grow();
    Screen.until("a part before it is longer", () -> pages() > count);
    Screen.until("what was in sight is", () -> page() == place + pages() - count);
    Screen.until("what was found is framed", () -> framed().isPresent());
    Screen.picture(workbench.frame(), "preview");
    click(framed().orElseThrow());
    JTextComponent text = Screen.named(JTextComponent.class, TEXT);
    int clicked = page();
    Screen.on(() -> caret(text, "des vélos apportés"));
    Screen.until("the caret shows where its text is printed", () -> page() < clicked);
    Screen.press("Toutes les pages en petit");
    JList<?> small = Screen.named(JList.class, "Toutes les pages en petit");
    assertThat(small.getModel().getSize()).isEqualTo(Screen.on(this::pages));
    Screen.on(() -> choose(small, pages() - 1));
    Screen.until("the last page is in sight", () -> page() == pages());
  }

  /** Makes the first part longer, on disk. */
  private void grow() throws IOException {
    Path text = project.resolve(TEXT);
    String more = "En voici une phrase de plus, qui ne dit rien. ".repeat(90);
    Files.writeString(
        text, Files.readString(text).replaceFirst("# reparer\\s", "# reparer\n\n" + more + "\n"));
  }

  private static void search(String words) {
    JTextField field = Screen.named(JTextField.class, "Chercher dans les pages");
    Screen.write(field, words);
    EventQueue.invokeLater(field::postActionEvent);
  }

  private static boolean caret(JTextComponent text, String before) {
    text.requestFocusInWindow();
    text.setCaretPosition(text.getText().indexOf(before));
    return true;
  }

  private static boolean choose(JList<?> list, int index) {
    list.setSelectedIndex(index);
    return true;
  }

  /** The page in sight; 0 before there is one. */
  private int page() {
    return number(1);
  }

  private int pages() {
    return number(2);
  }

  private static int number(int group) {
    return Screen.find(
            JLabel.class, l -> l.getText() != null && PAGE.matcher(l.getText()).matches())
        .map(JLabel::getText)
        .map(PAGE::matcher)
        .filter(Matcher::matches)
        .map(found -> Integer.parseInt(found.group(group)))
        .orElse(0);
  }

  private static boolean shows(String words) {
    return Screen.find(JLabel.class, l -> l.getText() != null && l.getText().startsWith(words))
        .isPresent();
  }

  private static JComponent canvas() {
    return Screen.find(JComponent.class, c -> Screen.name(c).equals("Aperçu") && isCanvas(c))
        .orElseThrow();
  }

  private static boolean isCanvas(JComponent component) {
    return component.getAccessibleContext().getAccessibleRole()
        == javax.accessibility.AccessibleRole.CANVAS;
  }

  /** The middle of what was found, in its orange frame, on the event thread. */
  private static Optional<Point> framed() {
    JComponent canvas = canvas();
    Rectangle seen = canvas.getVisibleRect();
    BufferedImage image = new BufferedImage(seen.width, seen.height, BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D graphics = image.createGraphics();
    graphics.translate(-seen.x, -seen.y);
    canvas.paint(graphics);
    graphics.dispose();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (isOrange(new Color(image.getRGB(x, y)))) {
          return Optional.of(new Point(seen.x + x + 4, seen.y + y + 3));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOrange(Color colour) {
    return colour.getRed() == 255 && colour.getGreen() < 200 && colour.getBlue() < 150;
  }

  private static void click(Point point) {
    JComponent canvas = Screen.on(PreviewTest::canvas);
    EventQueue.invokeLater(
        () ->
            canvas.dispatchEvent(
                new MouseEvent(
                    canvas,
                    MouseEvent.MOUSE_CLICKED,
                    System.nanoTime() / 1_000_000,
                    0,
                    point.x,
                    point.y,
                    1,
                    false)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> !f.toString().contains(".bilan")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
