package org.bilan.clean.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.NormalForm;
import org.bilan.clean.table.ManyCells;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.LabelBook;

/** Builds a column of several labels a cell, from split texts or from ticked options. */
final class ManyBuilder extends SingleBuilder<List<Integer>> {

  private static final Set<String> TICKED = Set.of("oui", "yes", "1", "y", "x");
  private static final Set<String> NOT_TICKED = Set.of("", "non", "no", "0", "n");

  private final IntList starts = new IntList();
  private final IntList codes = new IntList();
  private final LabelBook book;
  private final boolean open;
  private final String separator;
  private List<Option> options = List.of();

  ManyBuilder(ColumnDefinition definition, Complaints complaints, LabelBook book, boolean open) {
    super(definition, complaints);
    this.book = book;
    this.open = open;
    this.separator = definition.split().orElse("|");
    starts.add(0);
  }

  @Override
  Cell<List<Integer>> typed(String text, Form form) {
    Set<Integer> found = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String part : parts(text)) {
      if (!book.isBlank(part) && !isNoAnswer(part)) {
        int code = book.code(part);
        if (code < 0) {
          unknown.add(CellText.strip(part));
        } else {
          found.add(code);
        }
      }
    }
    return new Cell<>(found.isEmpty() ? null : List.copyOf(found), unknown);
  }

  @Override
  boolean isBlank(String text) {
    return CellText.isBlank(text) && parts(text).stream().allMatch(book::isBlank);
  }

  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  @Override
  public void useOptions(List<Option> used) {
    options = used;
    // An option that nobody ticks is a label too.
    used.stream().filter(o -> o.answer() == Answer.TICKED).forEach(o -> book.code(o.text()));
  }

  @Override
  public void addOptions(List<String> cells) {
    Set<Integer> ticked = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      addOption(options.get(i), cells.get(i), ticked, unknown);
    }
    append(ticked.isEmpty() ? null : List.copyOf(ticked));
    complain(unknown, size() - 1, ticked.isEmpty());
  }

  private void addOption(Option option, String cell, Set<Integer> ticked, List<String> unknown) {
    if (cell.isEmpty() || isNoAnswer(cell)) {
      return;
    }
    String form = NormalForm.of(cell);
    boolean tick = TICKED.contains(form) || NOT_TICKED.contains(form);
    if (option.answer() == Answer.RANKED || (option.answer() == Answer.EITHER && !tick)) {
      addLabel(cell, ticked, unknown);
      return;
    }
    // Whoever ticks "other" is asked which: the cell then holds the answer.
    boolean answer = option.code().equals("other") && !NOT_TICKED.contains(form);
    if (answer || TICKED.contains(form)) {
      addLabel(option.text(), ticked, unknown);
    } else if (!NOT_TICKED.contains(form)) {
      unknown.add(CellText.strip(cell));
    }
  }

  private void addLabel(String text, Set<Integer> ticked, List<String> unknown) {
    if (book.isBlank(text)) {
      return;
    }
    int code = book.code(text);
    if (code >= 0) {
      ticked.add(code);
    } else {
      unknown.add(CellText.strip(text));
    }
  }

  @Override
  void append(List<Integer> value) {
    if (value != null) {
      value.forEach(codes::add);
    }
    starts.add(codes.size());
  }

  @Override
  void set(int row, List<Integer> value) {
    throw new IllegalStateException("A column of several labels takes no value for blanks");
  }

  @Override
  String print(List<Integer> value) {
    return value.stream().map(book.labels()::get).collect(Collectors.joining(" | "));
  }

  @Override
  public int size() {
    return starts.size() - 1;
  }

  @Override
  boolean isMissing(int row) {
    return starts.get(row) == starts.get(row + 1);
  }

  @Override
  public String text(int row) {
    List<Integer> value = new ArrayList<>();
    for (int i = starts.get(row); i < starts.get(row + 1); i++) {
      value.add(codes.get(i));
    }
    return value.isEmpty() ? null : print(value);
  }

  @Override
  public List<String> labels() {
    return open ? List.of() : book.labels();
  }

  @Override
  public Column finish() {
    return new ManyCells(starts.take(), codes.take(), book.labels());
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
