package org.bilan.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Suggestion;

/**
 * Where the records of a text are.
 *
 * @param path the names that lead to the list; none where the text itself is the list, or where
 *     each of its values is a record
 */
record RecordList(List<String> path) {

  /** What is done with each record. */
  interface Records {
    void take(FlatRecord record);
  }

  static RecordList at(String written) {
    return new RecordList(List.of(written.split("\\.")));
  }

  /** Looks for the only list of objects; a list, or JSON lines, needs none. */
  static RecordList in(JsonText text) throws IOException {
    List<String> lists = new ArrayList<>();
    boolean[] several = {false};
    text.through(
        json -> {
          if (json.nextToken() == null) {
            throw Refusal.of("json.empty");
          }
          if (json.currentToken() == JsonToken.START_OBJECT) {
            findLists(json, lists);
            several[0] = json.nextToken() != null;
          }
        });
    if (several[0] || lists.isEmpty()) {
      return new RecordList(List.of());
    }
    if (lists.size() > 1) {
      throw Refusal.of("json.several-lists", lists).suggesting(Suggestion.among("", lists));
    }
    return new RecordList(lists);
  }

  private static void findLists(JsonParser json, List<String> lists) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        boolean objects = json.nextToken() == JsonToken.START_OBJECT;
        if (objects) {
          lists.add(name);
        }
        skipRest(json);
      } else {
        json.skipChildren();
      }
    }
  }

  /** Goes to the end of the list whose first value was just begun. */
  private static void skipRest(JsonParser json) throws IOException {
    while (json.currentToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
      json.nextToken();
    }
  }

  /** Hands over all records of a text. */
  void read(JsonText text, String join, Records records) throws IOException {
    FlatRecord record = new FlatRecord(join);
    text.through(
        json -> {
          while (json.nextToken() != null) {
            if (path.isEmpty()) {
              listOrRecord(json, record, records);
            } else {
              descend(json, record, records);
            }
          }
        });
  }

  private static void listOrRecord(JsonParser json, FlatRecord record, Records records)
      throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      list(json, record, records);
    } else {
      one(json, record, records);
    }
  }

  private static void list(JsonParser json, FlatRecord record, Records records) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      one(json, record, records);
    }
  }

  private static void one(JsonParser json, FlatRecord record, Records records) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw Refusal.at(
          json.currentTokenLocation().getLineNr(),
          json.currentTokenLocation().getColumnNr(),
          "json.no-object");
    }
    record.read(json);
    records.take(record);
  }

  private void descend(JsonParser json, FlatRecord record, Records records) throws IOException {
    for (int depth = 0; depth < path.size(); depth++) {
      enter(json, depth);
    }
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw Refusal.at(
          json.currentTokenLocation().getLineNr(),
          json.currentTokenLocation().getColumnNr(),
          "json.no-list",
          String.join(".", path));
    }
    list(json, record, records);
    leave(json, path.size());
  }

  /** Goes from an object to the value of one of its members. */
  private void enter(JsonParser json, int depth) throws IOException {
    List<String> names = new ArrayList<>();
    int line = json.currentTokenLocation().getLineNr();
    int column = json.currentTokenLocation().getColumnNr();
    if (json.currentToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        names.add(json.currentName());
        json.nextToken();
        if (names.get(names.size() - 1).equals(path.get(depth))) {
          return;
        }
        json.skipChildren();
      }
    }
    throw Refusal.at(line, column, "json.no-member", path.get(depth), String.join(".", path))
        .suggesting(Suggestion.among(path.get(depth), names));
  }

  private static void leave(JsonParser json, int depth) throws IOException {
    for (int left = depth; left > 0; ) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.END_OBJECT) {
        left--;
      } else if (token.isStructStart()) {
        json.skipChildren();
      }
    }
  }
}
