package org.bilan.clean.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.clean.table.GridCells;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.LabelBook;

/** Builds a column of one label for each of several items. */
final class GridBuilder extends ColumnBuilder {

  private final Map<String, IntList> items = new LinkedHashMap<>();
  private final List<IntList> used = new ArrayList<>();
  private final LabelBook book;
  private final boolean open;
  private final Set<String> missing;
  private int size;

  GridBuilder(ColumnDefinition definition, Complaints complaints, LabelBook book, boolean open) {
    super(definition, complaints);
    this.book = book;
    this.open = open;
    this.missing =
        definition.missing().stream().map(CellText::form).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void useOptions(List<Option> options) {
    used.clear();
    Set<String> names = new HashSet<>();
    for (Option option : options) {
      String name = names.add(option.text()) ? option.text() : option.text() + " " + option.code();
      used.add(items.computeIfAbsent(name, unused -> new IntList()));
    }
  }

  @Override
  public void addOptions(List<String> cells) {
    List<String> unknown = new ArrayList<>();
    boolean answered = false;
    for (int i = 0; i < cells.size(); i++) {
      int code = code(cells.get(i), unknown);
      answered |= code >= 0;
      pad(used.get(i), size);
      used.get(i).add(code);
    }
    size++;
    complain(unknown, size - 1, !answered);
  }

  private int code(String cell, List<String> unknown) {
    if (cell.isEmpty() || book.isBlank(cell) || missing.contains(CellText.form(cell))) {
      return -1;
    }
    int code = book.code(cell);
    if (code < 0) {
      unknown.add(CellText.strip(cell));
    }
    return code;
  }

  /** Rows of files that do not ask about an item have no answer to it. */
  private static void pad(IntList codes, int size) {
    while (codes.size() < size) {
      codes.add(-1);
    }
  }

  @Override
  public void add(String written) {
    size++;
  }

  @Override
  public void addComputed(Object value) {
    size++;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  boolean isMissing(int row) {
    return items.values().stream().allMatch(i -> i.size() <= row || i.get(row) < 0);
  }

  @Override
  public String text(int row) {
    return null;
  }

  @Override
  public String fill(int row, String text) {
    return null;
  }

  @Override
  public List<String> labels() {
    return open ? List.of() : book.labels();
  }

  @Override
  public Column finish() {
    items.values().forEach(codes -> pad(codes, size));
    int[][] codes = items.values().stream().map(IntList::take).toArray(int[][]::new);
    return new GridCells(List.copyOf(items.keySet()), codes, book.labels());
  }

  @Override
  public ColumnSchema schema() {
    return new ColumnSchema(definition().name(), definition().type(), book.labels(), !open, "");
  }

  @Override
  QualityEntry.Kind complaint() {
    return QualityEntry.Kind.UNKNOWN_LABEL;
  }
}
