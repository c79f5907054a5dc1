package org.bilan.chart.xchart;

import java.util.List;

/**
 * Categories one under the other, their names at the left, on as many lines as they need.
 *
 * @param names the names, broken into lines
 * @param top where the first row begins
 * @param height the height of a row
 * @param plotLeft where the marks may begin
 * @param size the size of texts
 */
record Rows(
    Subject subject,
    List<Paragraph> names,
    double top,
    double height,
    double plotLeft,
    double size) {

  private static final double NARROW = 0.34;
  private static final double WIDE = 0.45;
  private static final double LEAST_SIZE = 4;
  private static final double GAP = 8;

  /**
   * Lays rows out between two heights: the largest texts, then the narrowest names, that fit.
   *
   * @param highest the height a row need not exceed
   */
  static Rows of(Subject subject, double top, double bottom, double highest) {
    double height = Math.min(highest, (bottom - top) / Math.max(1, subject.categories().size()));
    Rows rows = null;
    for (double size = Faces.SIZE; size >= LEAST_SIZE; size -= 0.5) {
      for (double share : new double[] {NARROW, WIDE}) {
        rows = of(subject, top, height, size, share * subject.width());
        if (rows.fit(WIDE * subject.width())) {
          return rows;
        }
      }
    }
    return rows;
  }

  private static Rows of(Subject subject, double top, double height, double size, double limit) {
    List<Paragraph> names =
        subject.categories().stream()
            .map(name -> Paragraph.of(name, face(subject, name, size), limit))
            .toList();
    double width = names.stream().mapToDouble(Paragraph::width).max().orElse(0);
    return new Rows(subject, names, top, height, width == 0 ? 0 : width + GAP, size);
  }

  private static Face face(Subject subject, String name, double size) {
    return subject.faces().at(size).choose(subject.palette().isAccented(name));
  }

  private boolean fit(double widest) {
    return names.stream()
        .allMatch(name -> name.width() <= widest && name.height() <= height * tightness(name));
  }

  /** Names of several lines need space between them; one line has its own. */
  private static double tightness(Paragraph name) {
    return name.lines().size() == 1 ? 1.02 : 0.88;
  }

  double bottom() {
    return top + names.size() * height;
  }

  double middle(int category) {
    return top + (category + 0.5) * height;
  }

  /** The typefaces of value labels that fit beside marks of a thickness. */
  Faces labels(double thickness) {
    return subject.faces().at(Math.max(LEAST_SIZE, Math.min(size, thickness * 1.1)));
  }

  void drawNames(Drawing drawing) {
    for (int i = 0; i < names.size(); i++) {
      drawing.writeMiddle(
          names.get(i), subject.palette().ink(), 0, middle(i), Drawing.Anchor.START);
    }
  }
}
