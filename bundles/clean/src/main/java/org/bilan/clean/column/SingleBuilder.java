package org.bilan.clean.column;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.Reading;
import org.bilan.clean.text.CellText;

/** Builds a column of one text a cell; what a text says is worked out once, for texts repeat. */
abstract class SingleBuilder<T> extends ColumnBuilder {

  /** So that a column of a million different texts does not fill the memory. */
  private static final int MOST_KNOWN = 1 << 14;

  private final Map<String, Cell<T>> known = new HashMap<>();
  private final Set<String> missing;
  private final Reading reading;

  SingleBuilder(ColumnDefinition definition, Complaints complaints) {
    super(definition, complaints);
    this.missing =
        definition.missing().stream().map(CellText::form).collect(Collectors.toUnmodifiableSet());
    this.reading = definition.reading().orElse(null);
  }

  /** What a text says that is neither blank nor a "no answer". */
  abstract Cell<T> typed(String text, Form form);

  /** Whether a text says nothing in this column. */
  boolean isBlank(String text) {
    return CellText.isBlank(text);
  }

  /** Adds a value, or {@code null}: a missing one. */
  abstract void append(T value);

  abstract void set(int row, T value);

  /** A value as printed. */
  abstract String print(T value);

  /** How a text is written. */
  enum Form {
    /** As French files are. */
    WRITTEN,
    /** As readings and closures give values: {@code 50.125}, {@code 2011-11-01}. */
    PLAIN
  }

  /** Whether a cell needs neither a reading nor the list of "no answers". */
  final boolean isTakenAsWritten() {
    return missing.isEmpty() && reading == null;
  }

  final boolean isNoAnswer(String text) {
    return !missing.isEmpty() && missing.contains(CellText.form(text));
  }

  @Override
  public void add(String written) {
    if (written.isEmpty()) {
      append(null);
    } else {
      addCell(known(written));
    }
  }

  private Cell<T> known(String written) {
    Cell<T> cell = known.get(written);
    if (cell == null) {
      cell = read(written);
      if (known.size() < MOST_KNOWN) {
        known.put(written, cell);
      }
    }
    return cell;
  }

  private Cell<T> read(String written) {
    if (isBlank(written) || isNoAnswer(written)) {
      return Cell.blank();
    }
    String text = CellText.strip(written);
    if (reading == null) {
      return typed(text, Form.WRITTEN);
    }
    String read = reading.read(text);
    if (read == null) {
      return Cell.unreadable(text);
    }
    Cell<T> cell = typed(read, Form.PLAIN);
    return cell.unreadable().isEmpty() ? cell : new Cell<>(cell.value(), List.of(text));
  }

  private void addCell(Cell<T> cell) {
    append(cell.value());
    if (!cell.unreadable().isEmpty()) {
      complain(cell.unreadable(), size() - 1, cell.value() == null);
    }
  }

  @Override
  public void addComputed(Object value) {
    String text = plain(value);
    if (text.isEmpty() || isBlank(text)) {
      append(null);
    } else {
      addCell(typed(text, value instanceof String ? Form.WRITTEN : Form.PLAIN));
    }
  }

  private static String plain(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean truth) {
      return truth ? "oui" : "non";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return CellText.strip(value.toString());
  }

  @Override
  public String fill(int row, String text) {
    if (isBlank(text)) {
      return null;
    }
    Cell<T> cell = typed(text, Form.PLAIN);
    if (cell.value() != null) {
      set(row, cell.value());
    }
    complain(cell.unreadable(), row, false);
    return cell.value() == null ? null : print(cell.value());
  }
}
