package org.bilan.report.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;

/** Finds links to headings, figures or tables that the document does not have. */
final class LinkChecker {

  private final Bilan bilan;
  private final Set<String> anchors = new LinkedHashSet<>();

  LinkChecker(Bilan bilan) {
    this.bilan = bilan;
  }

  void check(List<Block> blocks) {
    blocks.forEach(this::collect);
    blocks.forEach(this::check);
  }

  private void collect(Block block) {
    if (block instanceof Block.Heading heading) {
      anchors.add(heading.anchor());
    } else if (block instanceof Block.Chart chart) {
      anchors.add(chart.anchor());
    } else if (block instanceof Block.Table table) {
      anchors.add(table.anchor());
    } else if (block instanceof Block.SideBySide side) {
      side.blocks().forEach(this::collect);
    }
  }

  private void check(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      check(paragraph.text(), paragraph.place());
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> check(item, list.place()));
    } else if (block instanceof Block.SideBySide side) {
      side.blocks().forEach(this::check);
    }
  }

  private void check(List<Inline> runs, Place place) {
    for (Inline run : runs) {
      if (run instanceof Inline.Note note) {
        check(note.words(), place);
      }
      if (run instanceof Inline.Link link
          && link.target().startsWith("#")
          && !anchors.contains(link.target().substring(1))) {
        String anchor = link.target().substring(1);
        bilan.report(
            Diagnostic.error("report.no-anchor", place, anchor)
                .suggesting(Suggestion.among(anchor, anchors)));
      }
    }
  }
}
