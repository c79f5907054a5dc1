package org.bilan.chart.xchart;

import java.util.List;

/**
 * The names of categories side by side under their marks.
 *
 * @param names the names, broken into lines
 * @param slot the width of a category
 * @param step how many categories each written name stands for, counted from the last
 */
record Footing(Subject subject, List<Paragraph> names, double slot, int step) {

  private static final int MOST_LINES = 4;
  private static final double GAP = 3;

  /** What g and p reach under their line. */
  private static final double DESCENT = 1;

  /** Breaks names to the width of a slot. */
  static Footing of(Subject subject, double size, double slot) {
    return of(subject, size, slot, 1);
  }

  /** The names under lines over editions: in order, so that some may stand for all. */
  static Footing thinned(Subject subject, double slot) {
    for (int step = 1; step < subject.categories().size(); step++) {
      for (double size = Faces.SIZE; size >= Faces.SMALL; size -= 0.5) {
        Footing footing = of(subject, size, slot, step);
        if (footing.fits()) {
          return footing;
        }
      }
    }
    return of(subject, Faces.SMALL, slot, subject.categories().size());
  }

  private static Footing of(Subject subject, double size, double slot, int step) {
    List<Paragraph> names =
        subject.categories().stream()
            .map(
                name ->
                    Paragraph.of(
                        name,
                        subject.faces().at(size).choose(subject.palette().isAccented(name)),
                        slot * step - 4))
            .toList();
    return new Footing(subject, names, slot, step);
  }

  /** Whether no name is wider than its slot, and none has too many lines. */
  boolean fits() {
    return names.stream()
        .allMatch(name -> name.width() <= slot * step - 3 && name.lines().size() <= MOST_LINES);
  }

  double height() {
    return names.stream().mapToDouble(Paragraph::height).max().orElse(0) + GAP + DESCENT;
  }

  /** Draws names under a height; the first is centred half a slot from the left. */
  void draw(Drawing drawing, double left, double top) {
    for (int i = (names.size() - 1) % step; i < names.size(); i += step) {
      double x = Math.max(names.get(i).width() / 2, left + (i + 0.5) * slot);
      drawing.writeUnder(
          names.get(i), subject.palette().ink(), x, top + GAP, Drawing.Anchor.MIDDLE);
    }
  }
}
