package org.bilan.chart.xchart;

import java.util.List;

/**
 * The names of categories side by side under their marks.
 *
 * @param names the names, broken into lines
 * @param slot the width of a category
 */
record Footing(Subject subject, List<Paragraph> names, double slot) {

  private static final int MOST_LINES = 4;
  private static final double GAP = 3;

  /** Breaks names to the width of a slot. */
  static Footing of(Subject subject, double size, double slot) {
    List<Paragraph> names =
        subject.categories().stream()
            .map(
                name ->
                    Paragraph.of(
                        name,
                        subject.faces().at(size).choose(subject.palette().isAccented(name)),
                        slot - 4))
            .toList();
    return new Footing(subject, names, slot);
  }

  /** Whether no name is wider than its slot, and none has too many lines. */
  boolean fits() {
    return names.stream()
        .allMatch(name -> name.width() <= slot - 3 && name.lines().size() <= MOST_LINES);
  }

  double height() {
    return names.stream().mapToDouble(Paragraph::height).max().orElse(0) + GAP;
  }

  /** Draws names under a height; the first is centred half a slot from the left. */
  void draw(Drawing drawing, double left, double top) {
    for (int i = 0; i < names.size(); i++) {
      drawing.writeUnder(
          names.get(i),
          subject.palette().ink(),
          left + (i + 0.5) * slot,
          top + GAP,
          Drawing.Anchor.MIDDLE);
    }
  }
}
