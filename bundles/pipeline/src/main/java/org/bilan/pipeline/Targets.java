package org.bilan.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;

/**
 * What links may lead to, and where they lead.
 *
 * @param anchors the targets that blocks bear
 * @param wanted the targets that their links name
 */
record Targets(Set<String> anchors, Set<String> wanted) {

  static Targets of(List<Block> blocks) {
    Targets targets = new Targets(new HashSet<>(), new HashSet<>());
    blocks.forEach(targets::add);
    return targets;
  }

  /** Those of these anchors that links of a part name. */
  Set<String> wantedBy(List<Block> part) {
    Set<String> both = new TreeSet<>(of(part).wanted());
    both.retainAll(anchors);
    return both;
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      anchors.add(heading.anchor());
      add(heading.text());
    } else if (block instanceof Block.Paragraph text) {
      add(text.text());
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(this::add);
    } else if (block instanceof Block.Chart chart) {
      anchors.add(chart.anchor());
      add(chart.caption());
    } else if (block instanceof Block.Table table) {
      anchors.add(table.anchor());
      add(table.caption());
    } else if (block instanceof Block.SideBySide side) {
      side.blocks().forEach(this::add);
    }
  }

  private void add(List<Inline> runs) {
    for (Inline run : runs) {
      if (run instanceof Inline.Link link && link.target().startsWith("#")) {
        wanted.add(link.target().substring(1));
      } else if (run instanceof Inline.Note note) {
        add(note.words());
      }
    }
  }
}
