package org.bilan.api.chart;

/** Writes the data of a chart as CSV. */
final class ChartCsv {

  private ChartCsv() {}

  static String of(ChartSpec spec) {
    StringBuilder out = new StringBuilder();
    out.append("category");
    for (ChartSpec.Series series : spec.series()) {
      out.append(',').append(cell(series.name().isEmpty() ? "value" : series.name()));
    }
    out.append("\r\n");
    for (int i = 0; i < spec.categories().size(); i++) {
      out.append(cell(spec.categories().get(i)));
      for (ChartSpec.Series series : spec.series()) {
        out.append(',');
        series.points().get(i).value().ifPresent(v -> out.append(v.toPlainString()));
      }
      out.append("\r\n");
    }
    return out.toString();
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
