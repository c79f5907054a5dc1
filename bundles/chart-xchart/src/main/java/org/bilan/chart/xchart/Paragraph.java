package org.bilan.chart.xchart;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines that fit a width, as even as can be. */
record Paragraph(List<String> lines, Face face) {

  /** Breaks a text at spaces and after hyphens; a no-break space is never broken. */
  static Paragraph of(String text, Face face, double width) {
    List<String> lines = broken(text, face, width);
    if (lines.size() == 1) {
      return new Paragraph(lines, face);
    }
    return new Paragraph(evened(text, face, width, lines), face);
  }

  double width() {
    return lines.stream().mapToDouble(face::width).max().orElse(0);
  }

  double height() {
    return lines.size() * face.lineHeight();
  }

  private static List<String> evened(String text, Face face, double width, List<String> lines) {
    List<String> best = lines;
    for (double narrower = width * 0.95; narrower > width * 0.4; narrower -= width * 0.05) {
      List<String> tried = broken(text, face, narrower);
      if (tried.size() > lines.size() || new Paragraph(tried, face).width() > narrower) {
        return best;
      }
      best = tried;
    }
    return best;
  }

  private static List<String> broken(String text, Face face, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && face.width((line + piece).stripTrailing()) > width) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += piece;
    }
    lines.add(line.stripTrailing());
    return List.copyOf(lines);
  }

  /** Words with the space or hyphen that ends them. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean breaks = " -/".indexOf(text.charAt(i)) >= 0;
      if (breaks && i > from) {
        pieces.add(text.substring(from, i + 1));
        from = i + 1;
      }
    }
    if (from < text.length()) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }
}
