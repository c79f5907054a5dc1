package org.bilan.source.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that any record has, in the order in which they are met. */
final class Columns implements RecordList.Records {

  /** More names than this are no names: they are data, such as days or codes. */
  static final int MOST = 2_000;

  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private long records;
  private int excessiveLine;

  @Override
  public void take(FlatRecord record) {
    records++;
    if (excessiveLine == 0) {
      record.cells().keySet().forEach(name -> positions.putIfAbsent(name, positions.size()));
      excessiveLine = positions.size() > MOST ? record.line() : 0;
    }
  }

  long records() {
    return records;
  }

  List<String> names() {
    return List.copyOf(positions.keySet());
  }

  int position(String name) {
    return positions.get(name);
  }

  /** The line of the first record with too many names, or 0. */
  int excessiveLine() {
    return excessiveLine;
  }
}
