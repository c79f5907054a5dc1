package org.bilan.report.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.report.Project;

/** A document as plain text, to compare. U+202F is written ␣ and U+00A0 is written _. */
final class DocumentText {

  private DocumentText() {}

  static String of(Document document) {
    StringBuilder out = new StringBuilder();
    Document.Info info = document.info();
    out.append(info.title() + " | " + info.date() + " | " + info.author() + "\n");
    document.blocks().forEach(block -> out.append(of(block)));
    return out.toString().replace('\u202F', '␣').replace('\u00A0', '_');
  }

  static String of(Block block) {
    if (block instanceof Block.Cover cover) {
      String figures =
          cover.highlights().stream()
              .map(f -> f.value() + " " + f.label())
              .collect(Collectors.joining("; "));
      return "COVER " + cover.title() + " / " + figures + "\n";
    }
    if (block instanceof Block.Contents contents) {
      return "CONTENTS " + contents.title() + "\n";
    }
    if (block instanceof Block.Heading heading) {
      String number = heading.number().isEmpty() ? "" : heading.number() + " ";
      return "#".repeat(heading.level())
          + " "
          + number
          + heading.plainText()
          + " {"
          + heading.anchor()
          + "}\n";
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.role() + " " + Project.text(paragraph.text()) + "\n";
    }
    if (block instanceof Block.KeyFigures figures) {
      return figures.figures().stream()
          .map(f -> "KEY " + f.value() + " " + f.label() + " [" + f.note() + "]\n")
          .collect(Collectors.joining());
    }
    if (block instanceof Block.Chart chart) {
      return of(chart);
    }
    return block instanceof Block.Table table ? of(table) : Project.plain(block) + "\n";
  }

  private static String of(Block.Chart chart) {
    ChartSpec spec = chart.chart();
    StringBuilder out = new StringBuilder("FIGURE " + chart.number() + " " + spec.form());
    out.append(" {" + chart.anchor() + "} " + Project.text(chart.caption()) + "\n");
    for (ChartSpec.Series series : spec.series()) {
      out.append("  ");
      for (int i = 0; i < spec.categories().size(); i++) {
        String label = series.points().get(i).label();
        out.append((i > 0 ? "; " : "") + spec.categories().get(i) + "=" + label);
      }
      out.append("\n");
    }
    out.append("  note: " + chart.note() + "\n  alt: " + chart.alternative() + "\n");
    return out.toString();
  }

  private static String of(Block.Table table) {
    StringBuilder out = new StringBuilder("TABLE " + table.number() + " {" + table.anchor());
    out.append("} " + Project.text(table.caption()) + "\n  ");
    out.append(
        table.columns().stream()
            .map(Block.TableColumn::heading)
            .collect(Collectors.joining(" | ")));
    for (Block.TableRow row : table.rows()) {
      String role = row.role() == Block.TableRow.Role.BODY ? "" : row.role() + " ";
      List<String> cells =
          row.cells().stream()
              .map(c -> c.text() + c.bar().map(b -> " (" + rounded(b) + ")").orElse(""))
              .toList();
      out.append("\n  " + role + String.join(" | ", cells));
    }
    return out + "\n  note: " + table.note() + "\n";
  }

  private static double rounded(double bar) {
    return Math.round(bar * 100) / 100d;
  }
}
