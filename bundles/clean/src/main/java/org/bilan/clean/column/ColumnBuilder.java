package org.bilan.clean.column;

import java.util.List;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;

/** Builds a column, one cell a row. Confined to one thread. */
public abstract class ColumnBuilder {

  /** Takes what could not be read, at the row being cleaned. */
  @FunctionalInterface
  public interface Complaints {
    /** Takes the part of a cell that could not be read, as written. */
    void unreadable(ColumnDefinition column, QualityEntry.Kind kind, String written);
  }

  /** What the cells of an option hold. */
  public enum Answer {
    /** Whether it is ticked. */
    TICKED,
    /** The label put at this rank. */
    RANKED,
    /** One or the other: the cells say which. */
    EITHER
  }

  /**
   * One of the columns of a file that answer a question together.
   *
   * @param code its own code: {@code SQ003}
   * @param text the text of the option or item
   * @param answer what its cells hold, in a column of several labels
   */
  public record Option(String code, String text, Answer answer) {}

  private final ColumnDefinition definition;
  private final Complaints complaints;
  private final IntList unreadableRows = new IntList();

  ColumnBuilder(ColumnDefinition definition, Complaints complaints) {
    this.definition = definition;
    this.complaints = complaints;
  }

  /** The column being built. */
  public ColumnDefinition definition() {
    return definition;
  }

  /** How many rows it has. */
  public abstract int size();

  /** Adds a cell, as its file writes it. */
  public abstract void add(String written);

  /** Adds what a closure gave: a text, a number, a day, a boolean or nothing. */
  public abstract void addComputed(Object value);

  /**
   * Says that the next rows answer by several columns of their file.
   *
   * @throws IllegalStateException where the column is neither of several labels nor a grid
   */
  public void useOptions(List<Option> options) {
    throw new IllegalStateException(definition.name() + " has no options");
  }

  /** Adds the cells of the columns given to {@link #useOptions}. */
  public void addOptions(List<String> cells) {
    throw new IllegalStateException(definition.name() + " has no options");
  }

  /** Whether a cell is missing. */
  abstract boolean isMissing(int row);

  /** Whether a cell is missing because its file says nothing, rather than something unreadable. */
  public boolean isBlank(int row) {
    return isMissing(row) && !unreadableRows.holds(row);
  }

  /** The value of a cell as a text that any column reads, or {@code null} where it has none. */
  public abstract String text(int row);

  /**
   * Gives a blank cell a value.
   *
   * @param text the value as a text
   * @return the value taken as printed, or {@code null} where the text has none here
   */
  public abstract String fill(int row, String text);

  /** The labels texts may have; empty where any text is one. */
  public List<String> labels() {
    return List.of();
  }

  /** The column; nothing can be added any more. */
  public abstract Column finish();

  /** The schema of the column, with the categories found. */
  public ColumnSchema schema() {
    return ColumnSchema.of(definition.name(), definition.type());
  }

  abstract QualityEntry.Kind complaint();

  final void complain(List<String> unreadable, int row, boolean missing) {
    if (missing && !unreadable.isEmpty()) {
      unreadableRows.add(row);
    }
    unreadable.forEach(text -> complaints.unreadable(definition, complaint(), text));
  }
}
