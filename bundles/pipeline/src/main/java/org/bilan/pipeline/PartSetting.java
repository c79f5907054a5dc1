package org.bilan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.bilan.api.output.DocumentPart;
import org.bilan.api.output.DocumentPart.Listed;
import org.bilan.api.output.Look;
import org.bilan.api.output.PageMark;
import org.bilan.api.output.PartOutput;
import org.bilan.api.output.PartPages;

/**
 * Sets a document part by part; those that nothing changed of are taken from memory. The contents
 * come last, for they tell the pages of the others.
 */
final class PartSetting {

  private final Document document;
  private final Look look;
  private final PartOutput output;
  private final Memory memory;
  private final Key maker;
  private final Consumer<PageMark> watcher;
  private final DiagnosticSink problems;
  private final List<Unplaced> parts;
  private final PartPages[] set;

  /**
   * A document that is to be set.
   *
   * @param makers the code that sets and draws
   * @param watcher is told each mark as it is made, and may throw to give up
   */
  PartSetting(
      Document document,
      Look look,
      PartOutput output,
      Memory memory,
      String makers,
      Consumer<PageMark> watcher,
      DiagnosticSink problems) {
    this.document = document;
    this.look = look;
    this.output = output;
    this.memory = memory;
    this.watcher = watcher;
    this.problems = problems;
    this.maker =
        Key.of(
            "maker",
            makers,
            output.getClass().getName(),
            Runtime.version(),
            info(document.info()),
            look);
    this.parts = document.parts().stream().map(Unplaced::new).toList();
    this.set = new PartPages[parts.size()];
  }

  private static String info(Document.Info info) {
    List<Object> said =
        List.of(info.title(), info.subtitle(), info.author(), info.edition(), info.date());
    return said + info.language().toLanguageTag() + new TreeMap<>(info.words());
  }

  /** The pages of all parts, in order. */
  List<PartPages> pages() {
    Targets targets = Targets.of(document.blocks());
    for (int i = 0; i < set.length; i++) {
      if (!isContents(i)) {
        Document part = parts.get(i).part();
        set[i] = set(i, new DocumentPart(part, targets.wantedBy(part.blocks()), List.of()));
      }
    }
    setContents(1);
    List<PartPages> placed = new ArrayList<>();
    for (int i = 0; i < set.length; i++) {
      placed.add(parts.get(i).placed(set[i]));
    }
    return placed;
  }

  private boolean isContents(int part) {
    return parts.get(part).part().blocks().get(0) instanceof Block.Contents;
  }

  /** Sets the contents, which are as long as their lines ask for, whatever pages these tell. */
  private void setContents(int supposed) {
    List<Listed> listed = listed(supposed);
    int longest = supposed;
    for (int i = 0; i < set.length; i++) {
      if (isContents(i)) {
        set[i] = set(i, DocumentPart.of(parts.get(i).part()).listing(listed));
        longest = Math.max(longest, set[i].pages());
      }
    }
    if (longest > supposed) {
      setContents(longest);
    }
  }

  /** The lines of the contents, were these so many pages long. */
  private List<Listed> listed(int contents) {
    List<Listed> listed = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < set.length; i++) {
      if (isContents(i)) {
        before += contents;
      } else {
        list(i, before, listed);
        before += set[i].pages();
      }
    }
    return listed;
  }

  private void list(int part, int before, List<Listed> listed) {
    int next = 0;
    for (Block block : parts.get(part).part().blocks()) {
      if (block instanceof Block.Heading heading) {
        int page = before + set[part].headings().get(next).page();
        next++;
        if (heading.level() <= 2) {
          listed.add(new Listed(heading, page));
        }
      }
    }
  }

  private PartPages set(int index, DocumentPart part) {
    Key key =
        Key.of(
            "part",
            maker,
            part.document().blocks(),
            new TreeSet<>(part.anchors()),
            part.contents());
    Found<PartPages> found = memory.remember(key, KeptPages.CODEC, () -> found(part));
    found.findings().stream().map(parts.get(index)::placed).forEach(problems::report);
    return found.value();
  }

  private Found<PartPages> found(DocumentPart part) {
    Findings findings = new Findings();
    try {
      PartPages pages = output.set(part, look, findings, watcher);
      return new Found<>(pages, findings.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The heads and feet of all pages. */
  byte[] furniture(List<PartPages> pages) {
    Key key = Key.of("furniture", maker, pages.stream().map(PartSetting::furnished).toList());
    return memory.remember(
        key,
        () -> {
          try {
            return output.furniture(document.info(), pages, look);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static List<Object> furnished(PartPages part) {
    return Arrays.asList(
        part.pages(),
        part.headings().stream().filter(heading -> heading.level() == 1).toList(),
        new TreeSet<>(part.bare()),
        new TreeSet<>(part.coloured()));
  }
}
