package org.bilan.compute.rows;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NormalForm;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.formula.ColumnPath;

/** The cells of tables, each column made ready once. Safe between threads. */
final class Cells {

  private final Tables tables;
  private final Map<ColumnPath, Located> located = new ConcurrentHashMap<>();
  private final Map<Column, Numbers> numbers = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<GroupedBy, Labelled> labels = new ConcurrentHashMap<>();

  private final Map<List<String>, List<String>> forms =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private record GroupedBy(ColumnPath path, String grid) {}

  Cells(Tables tables) {
    this.tables = tables;
  }

  Located locate(ColumnPath path) {
    return located.computeIfAbsent(path, tables::locate);
  }

  boolean isNumber(Column column) {
    return column instanceof NumberColumn;
  }

  /** The numbers of a column: its numbers, its days, or how many labels its cells have. */
  Numbers numbers(Located cells) {
    int size = cells.table().size();
    return numbers.computeIfAbsent(cells.column(), column -> numbers(column, size));
  }

  private static Numbers numbers(Column column, int size) {
    if (column instanceof ManyColumn many) {
      return Numbers.sizes(many, size);
    }
    return column instanceof DateColumn dates
        ? Numbers.days(dates, size)
        : Numbers.of((NumberColumn) column, size);
  }

  Labelled labels(ColumnPath path, Universe universe) {
    GroupedBy key = new GroupedBy(path, universe.grid());
    Labelled known = labels.get(key);
    if (known == null) {
      known = new LabelsOfCells(universe).of(locate(path), this);
      labels.put(key, known);
    }
    return known;
  }

  /** The normal forms of a dictionary, in its order. */
  List<String> forms(Labelled labelled) {
    return forms.computeIfAbsent(
        labelled.labels(), labels -> labels.stream().map(NormalForm::label).toList());
  }
}
