package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.management.ObjectName;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of writing leaves nothing behind but what can be undone. */
@NeedsDisplay
class MemoryTest {

  private static final String TEXT = "texts/annee.md";
  private static final int EDITS = 1_000;

  /** Of a class that is not there for each edit: a state or two, and what is being computed. */
  private static final int FEW = 40;

  /** What a thousand edits may add, in bytes: their undoing, and caches that are not yet full. */
  private static final long ADDED = 12_000_000;

  @TempDir private Path folder;

  @Test
  void aThousandEditsLeaveNoStateBehind() throws Exception {
    Path project = SampleCopy.of("ateliers-velo", folder.resolve("ateliers-velo"));
    OpenWorkbench workbench = OpenWorkbench.start(folder.resolve("user"), project.toString());
    try {
      Screen.until("all is well", () -> Author.pressable("Tout est juste"));
      JTextComponent text = new Author().file(TEXT).area();
      edit(text, EDITS / 5);
      Map<String, Long> before = living();
      edit(text, EDITS);
      Map<String, Long> after = living();
      assertThat(after.get("bytes") - before.get("bytes")).isLessThan(ADDED);
      before.remove("bytes");
      after.remove("bytes");
      after.forEach(
          (type, count) ->
              assertThat(count - before.getOrDefault(type, 0L)).as(type).isLessThan(EDITS / 4L));
      assertThat(after.get("org.bilan.api.live.LiveState")).isLessThan(FEW);
    } finally {
      workbench.closeDropping();
    }
  }

  /** Types and takes back a letter, again and again; each reaches the live project. */
  private static void edit(JTextComponent text, int times) throws InterruptedException {
    for (int i = 0; i < times; i += 10) {
      Screen.on(
          () -> {
            Document document = text.getDocument();
            for (int pair = 0; pair < 5; pair++) {
              document.insertString(document.getLength(), "x", null);
              document.remove(document.getLength() - 1, 1);
            }
            return null;
          });
      TimeUnit.MILLISECONDS.sleep(10);
    }
    Screen.until("all is computed", () -> Author.pressable("Tout est juste"));
  }

  /**
   * How many objects of Bilan live, by class, and how large all objects are, after a collection.
   */
  private static Map<String, Long> living() throws Exception {
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    Object said =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                commands,
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
    Map<String, Long> living = new TreeMap<>();
    for (String line : said.toString().split("\n")) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length > 3 && cells[3].startsWith("org.bilan.")) {
        living.merge(cells[3], Long.parseLong(cells[1]), Long::sum);
      } else if (cells[0].equals("Total")) {
        living.put("bytes", Long.parseLong(cells[2]));
      }
    }
    return living;
  }
}
