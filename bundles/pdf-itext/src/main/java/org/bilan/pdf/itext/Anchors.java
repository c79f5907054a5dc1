package org.bilan.pdf.itext;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bilan.api.document.Block;

/** The targets that a document has, known before the first page is set. */
record Anchors(Set<String> names) {

  static Anchors of(Collection<Block> blocks) {
    Set<String> names = new LinkedHashSet<>();
    blocks.forEach(block -> add(block, names));
    names.remove("");
    return new Anchors(names);
  }

  private static void add(Block block, Set<String> names) {
    if (block instanceof Block.Heading heading) {
      names.add(heading.anchor());
    } else if (block instanceof Block.Chart chart) {
      names.add(chart.anchor());
    } else if (block instanceof Block.Table table) {
      names.add(table.anchor());
    } else if (block instanceof Block.SideBySide side) {
      side.blocks().forEach(inner -> add(inner, names));
    }
  }

  /** These and others. */
  Anchors and(Set<String> others) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(others);
    return new Anchors(all);
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
