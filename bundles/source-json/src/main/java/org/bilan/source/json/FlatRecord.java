package org.bilan.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** One record, its nested names joined by points and its lists by a separator. */
final class FlatRecord {

  private static final int LONGEST_EXPONENT = 60;

  private final String join;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private int line;

  FlatRecord(String join) {
    this.join = join;
  }

  /** Reads the object that begins at the current token, in place of the former record. */
  void read(JsonParser json) throws IOException {
    cells.clear();
    line = json.currentTokenLocation().getLineNr();
    object("", json);
  }

  int line() {
    return line;
  }

  /** The values by their names, in the order of the record. */
  Map<String, String> cells() {
    return cells;
  }

  private void object(String name, JsonParser json) throws IOException {
    String before = name.isEmpty() ? "" : name + ".";
    boolean empty = true;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = before + json.currentName();
      json.nextToken();
      value(member, json);
      empty = false;
    }
    if (empty && !name.isEmpty()) {
      cells.putIfAbsent(name, "");
    }
  }

  private void value(String name, JsonParser json) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> object(name, json);
      case START_ARRAY -> list(name, json);
      case VALUE_NULL -> cells.putIfAbsent(name, "");
      case VALUE_TRUE -> add(name, "oui");
      case VALUE_FALSE -> add(name, "non");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(name, number(json.getText()));
      default -> add(name, json.getText());
    }
  }

  private void list(String name, JsonParser json) throws IOException {
    boolean empty = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      value(name, json);
      empty = false;
    }
    if (empty) {
      cells.putIfAbsent(name, "");
    }
  }

  private void add(String name, String text) {
    cells.merge(name, text, (former, more) -> former.isEmpty() ? more : former + join + more);
  }

  /** With a decimal comma, as a point could group thousands; without an exponent. */
  private static String number(String written) {
    String plain = written;
    if (written.indexOf('e') >= 0 || written.indexOf('E') >= 0) {
      BigDecimal value = new BigDecimal(written);
      boolean sensible = Math.abs((long) value.scale()) <= LONGEST_EXPONENT;
      plain = sensible ? value.toPlainString() : written;
    }
    return plain.replace('.', ',');
  }
}
