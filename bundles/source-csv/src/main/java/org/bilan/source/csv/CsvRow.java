package org.bilan.source.csv;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.bilan.api.source.RawRow;

/** The record being handed over. */
final class CsvRow implements RawRow {

  private CSVRecord record;
  private int line;

  void set(CSVRecord next, int firstLine) {
    record = next;
    line = firstLine;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int size() {
    return record.size();
  }

  @Override
  public String cell(int index) {
    return record.get(index);
  }

  /** All cells, as they are. */
  List<String> cells() {
    return record.toList();
  }

  /** Whether there is nothing but spaces in all cells. */
  boolean isBlank() {
    for (int i = 0; i < record.size(); i++) {
      String cell = record.get(i);
      for (int j = 0; j < cell.length(); j++) {
        if (!isSpace(cell.charAt(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The first cell longer than a limit, or -1. */
  int cellLongerThan(int limit) {
    for (int i = 0; i < record.size(); i++) {
      if (record.get(i).length() > limit) {
        return i;
      }
    }
    return -1;
  }
}
