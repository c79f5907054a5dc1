package org.bilan.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What leads from a page to the next: an address, or one or several values of a parameter that the
 * answer says.
 *
 * @param name the name of the member, which is that of the parameter
 * @param values what it holds; none on the last page
 * @param list whether it holds a list, of which each value is given as {@code after[]}
 */
record Cursor(String name, List<String> values, boolean list) {

  /** Looks for a member of a page by its path. */
  static Cursor in(JsonText page, String path) throws IOException {
    String[] names = path.split("\\.");
    List<String> values = new ArrayList<>();
    boolean[] list = {false};
    page.through(
        json -> {
          json.nextToken();
          if (enter(json, names)) {
            list[0] = json.currentToken() == JsonToken.START_ARRAY;
            collect(json, values);
          }
        });
    return new Cursor(names[names.length - 1], List.copyOf(values), list[0]);
  }

  private static boolean enter(JsonParser json, String[] names) throws IOException {
    for (String name : names) {
      if (json.currentToken() != JsonToken.START_OBJECT || !member(json, name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean member(JsonParser json, String name) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = json.currentName().equals(name);
      json.nextToken();
      if (found) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }

  private static void collect(JsonParser json, List<String> values) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        collect(json, values);
      }
    } else if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
      if (json.currentToken() != JsonToken.VALUE_FALSE && !json.getText().isEmpty()) {
        values.add(json.getText());
      }
    } else {
      json.skipChildren();
    }
  }

  /** The address of the next page, if there is one. */
  Optional<URI> after(URI page) throws Refusal {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String first = values.get(0);
    try {
      if (!list && Stream.of("http://", "https://", "/", "?").anyMatch(first::startsWith)) {
        return Optional.of(page.resolve(new URI(first)));
      }
      return Optional.of(new URI(withParameter(page)));
    } catch (URISyntaxException e) {
      throw Refusal.of("json.no-next", name, first);
    }
  }

  private String withParameter(URI page) {
    String parameter = list ? name + "[]" : name;
    List<String> query = new ArrayList<>();
    for (String former : Optional.ofNullable(page.getRawQuery()).orElse("").split("&")) {
      String written = former.split("=", 2)[0];
      boolean same = written.equals(encoded(parameter)) || written.equals(parameter);
      if (!former.isEmpty() && !same) {
        query.add(former);
      }
    }
    values.forEach(value -> query.add(encoded(parameter) + "=" + encoded(value)));
    return page.getScheme()
        + "://"
        + page.getRawAuthority()
        + page.getRawPath()
        + "?"
        + String.join("&", query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
