package org.bilan.chart.map.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as maps, lists, texts and numbers; for well-formed files without escapes in names. */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object read(String text) {
    return new Json(text).value();
  }

  private Object value() {
    char c = next();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      String name = string();
      skip(':');
      object.put(name, value());
      skip(',');
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (next() != ']') {
      array.add(value());
      skip(',');
    }
    at++;
    return array;
  }

  private String string() {
    int end = text.indexOf('"', at + 1);
    String string = text.substring(at + 1, end);
    at = end + 1;
    return string;
  }

  private Object word() {
    int start = at;
    while (",]} \n\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return word.matches("-?[0-9.]+([eE][-+]?[0-9]+)?") ? (Object) Double.valueOf(word) : word;
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private void skip(char optional) {
    if (next() == optional) {
      at++;
    }
    next();
  }
}
