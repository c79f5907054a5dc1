package org.bilan.clean.proposal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.api.cleaning.Reading;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.Dates;
import org.bilan.clean.text.Numbers;

/** What the cells of one column look like, counted row after row. Confined to one thread. */
final class ColumnLook {

  /** A column of more labels than this is not one of labels. */
  static final int MOST_LABELS = 40;

  private final String name;
  private final Reading headcount;
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private int filled;
  private int numbers;
  private int dates;
  private int headcounts;
  private int amounts;
  private int codes;
  private int bars;

  ColumnLook(String name, Reading headcount) {
    this.name = name;
    this.headcount = headcount;
  }

  void see(String cell) {
    if (CellText.isBlankLabel(cell)) {
      return;
    }
    filled++;
    String text = CellText.strip(cell);
    boolean number = Numbers.parse(text) != null;
    numbers += number ? 1 : 0;
    dates += Dates.parse(text) != null ? 1 : 0;
    headcounts += headcount.read(text) != null && Character.isLetterOrDigit(text.charAt(0)) ? 1 : 0;
    amounts += number && text.endsWith("€") ? 1 : 0;
    codes += isCode(text) ? 1 : 0;
    bars += text.indexOf('|') > 0 ? 1 : 0;
    label(text);
  }

  /** Digits that count nothing: a postcode, a telephone, a register's number. */
  private static boolean isCode(String text) {
    String digits = text.replaceAll("[ .\\u00A0\\u202F]", "");
    return digits.chars().allMatch(Character::isDigit)
        && (digits.length() > 9 || (digits.length() > 1 && digits.charAt(0) == '0'));
  }

  /** Beyond a few labels more than are told, nobody asks which they are. */
  private void label(String text) {
    String form = CellText.form(text);
    if (labels.size() <= 2 * MOST_LABELS || labels.containsKey(form)) {
      spellings.putIfAbsent(form, text);
      labels.merge(form, 1, Integer::sum);
    }
  }

  String name() {
    return name;
  }

  int filled() {
    return filled;
  }

  /** Most cells, though a few are not as the others. */
  private boolean most(int count) {
    return filled > 0 && count * 10 >= filled * 9;
  }

  boolean isDate() {
    return most(dates);
  }

  boolean isCodes() {
    return codes * 2 > filled;
  }

  boolean isNumber() {
    return most(numbers);
  }

  boolean isAmount() {
    return amounts * 2 > filled;
  }

  /** Numbers for the most part, the rest of them in words: « une trentaine », « 50-60 ». */
  boolean isHeadcount() {
    return numbers * 2 >= filled && numbers < filled && most(headcounts);
  }

  boolean isMany() {
    return bars * 3 > filled;
  }

  /** Few labels, that come back. */
  boolean isCategory() {
    return filled > 1 && labels.size() <= MOST_LABELS && labels.size() * 2 <= filled;
  }

  /** How many cells bear each label, as it was first written. */
  Map<String, Integer> labels() {
    Map<String, Integer> written = new LinkedHashMap<>();
    spellings.forEach((form, text) -> written.put(text, labels.get(form)));
    return written;
  }
}
