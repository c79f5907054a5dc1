package org.bilan.source.excel;

import java.util.EnumMap;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;

/** Cells without a text, told once a kind, with the first of them. */
final class Faults {

  private static final class Kind {
    private long count;
    private int row;
    private int column;
    private String said;
  }

  private final Map<CellText.Fault, Kind> kinds = new EnumMap<>(CellText.Fault.class);
  private final Kind beyond = new Kind();

  /** Takes note of what is wrong with a cell, if anything; its column counts from 0. */
  void see(int row, int column, CellText cell) {
    if (cell.fault() != null) {
      count(kinds.computeIfAbsent(cell.fault(), unused -> new Kind()), row, column, cell.said());
    }
  }

  /** Takes note of a cell that is in no column of the header. */
  void seeBeyond(int row, int column, CellText cell) {
    if (!cell.isBlank()) {
      count(beyond, row, column, cell.text());
    }
  }

  private static void count(Kind kind, int row, int column, String said) {
    if (kind.count++ == 0) {
      kind.row = row;
      kind.column = column;
      kind.said = said;
    }
  }

  void report(String file, DiagnosticSink problems) {
    kinds.forEach(
        (fault, kind) ->
            report(
                fault == CellText.Fault.ERROR ? "excel.errors" : "excel.never-computed",
                kind,
                file,
                problems));
    if (beyond.count > 0) {
      report("excel.beyond", beyond, file, problems);
    }
  }

  private static void report(String code, Kind kind, String file, DiagnosticSink problems) {
    problems.report(
        Diagnostic.warning(
            code,
            Place.at(file, kind.row, kind.column + 1),
            MessageCatalogue.grouped(kind.count),
            reference(kind.row, kind.column),
            kind.said));
  }

  /** A cell as spreadsheets name it: {@code AB12}. */
  static String reference(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }
}
