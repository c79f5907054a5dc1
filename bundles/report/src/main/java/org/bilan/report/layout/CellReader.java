package org.bilan.report.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NormalForm;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Table;
import org.bilan.api.formula.ColumnPath;
import org.bilan.report.formats.FrenchDate;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.typography.Typography;

/** Reads the cells at the end of a column path, as printed and as compared. */
final class CellReader {

  private final List<ReferenceColumn> references = new ArrayList<>();
  private final Column column;
  private final ColumnPath path;

  /** Labels repeat: each is set once. */
  private final Map<Integer, String> printedLabels = new HashMap<>();

  private final Map<Integer, SortKey> labelKeys = new HashMap<>();

  private CellReader(ColumnPath path, Table table, Map<String, SourceData> sources) {
    this.path = path;
    Table current = table;
    for (String step : path.steps().subList(0, path.steps().size() - 1)) {
      ReferenceColumn reference = (ReferenceColumn) current.column(step);
      references.add(reference);
      current = sources.get(reference.target()).table();
    }
    this.column = current.column(path.column());
  }

  /** A reader, where the path leads to a column of sources that could be read. */
  static Optional<CellReader> of(ColumnPath path, Table table, Map<String, SourceData> sources) {
    Table current = table;
    for (int i = 0; i < path.steps().size(); i++) {
      String step = path.steps().get(i);
      boolean last = i == path.steps().size() - 1;
      if (current.schema().column(step).isEmpty()) {
        return Optional.empty();
      }
      if (!last) {
        if (!(current.column(step) instanceof ReferenceColumn reference)
            || !sources.containsKey(reference.target())) {
          return Optional.empty();
        }
        current = sources.get(reference.target()).table();
      }
    }
    return Optional.of(new CellReader(path, table, sources));
  }

  /** The row of the table where the path ends, or -1. */
  private int target(int row) {
    int current = row;
    for (ReferenceColumn reference : references) {
      current = current < 0 ? -1 : reference.row(current);
    }
    return current;
  }

  /** The cell as printed, or empty where it is missing. */
  Optional<String> print(int row) {
    int target = target(row);
    return target < 0 || column.isMissing(target)
        ? Optional.empty()
        : Optional.of(printKnown(target));
  }

  private String printKnown(int row) {
    if (column instanceof CodedColumn coded) {
      return printedLabels.computeIfAbsent(
          coded.code(row), code -> Typography.set(coded.values().get(code)));
    }
    if (column instanceof DateColumn dates) {
      return date(dates.date(row));
    }
    if (column instanceof NumberColumn numbers) {
      return FrenchNumber.exact(numbers.decimal(row));
    }
    if (column instanceof ManyColumn many) {
      return Typography.set(String.join(", ", labels(many, row)));
    }
    return "";
  }

  private String date(LocalDate day) {
    return switch (path.part()) {
      case YEAR -> String.valueOf(day.getYear());
      case MONTH -> String.valueOf(day.getMonthValue());
      default -> FrenchDate.numeric(day);
    };
  }

  /** The labels of a cell; one for a text. */
  List<String> labels(int row) {
    int target = target(row);
    if (target < 0 || column.isMissing(target)) {
      return List.of();
    }
    return column instanceof ManyColumn many
        ? labels(many, target)
        : column instanceof CodedColumn coded ? List.of(coded.text(target)) : List.of();
  }

  private static List<String> labels(ManyColumn many, int row) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < many.count(row); i++) {
      labels.add(many.values().get(many.code(row, i)));
    }
    return labels;
  }

  /** Whether cells are aligned as numbers. */
  boolean isNumeric() {
    return column instanceof NumberColumn;
  }

  /** What rows are ordered by; missing cells come last. */
  SortKey key(int row) {
    int target = target(row);
    if (target < 0 || column.isMissing(target)) {
      return new SortKey(true, 0, "");
    }
    if (column instanceof DateColumn dates) {
      return new SortKey(false, dates.epochDay(target), "");
    }
    if (column instanceof NumberColumn numbers) {
      return new SortKey(false, numbers.value(target), "");
    }
    return column instanceof CodedColumn coded
        ? labelKeys.computeIfAbsent(coded.code(target), code -> textKey(target))
        : textKey(target);
  }

  private SortKey textKey(int target) {
    return new SortKey(false, 0, NormalForm.of(printKnown(target)));
  }

  /** What rows are ordered by. */
  record SortKey(boolean missing, double number, String text) implements Comparable<SortKey> {
    @Override
    public int compareTo(SortKey other) {
      int byMissing = Boolean.compare(missing, other.missing);
      int byNumber = byMissing != 0 ? byMissing : Double.compare(number, other.number);
      return byNumber != 0 ? byNumber : text.compareTo(other.text);
    }
  }
}
