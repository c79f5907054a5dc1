package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Call;
import org.bilan.script.groovy.evaluate.Watcher;
import org.bilan.script.groovy.evaluate.WordMethod;

/** The words that an evaluation came across, by file and line. */
final class Heard implements Watcher {

  /** A word with the methods it stands for. */
  record Said(Place place, List<WordMethod> methods) {}

  private final Map<String, Map<Integer, List<Said>>> words = new HashMap<>();

  @Override
  public void said(Call call, List<WordMethod> found, Object target, Block block) {
    Place place = call.place();
    words
        .computeIfAbsent(place.file(), f -> new HashMap<>())
        .computeIfAbsent(place.line(), l -> new ArrayList<>())
        .add(new Said(place, List.copyOf(found)));
  }

  /** The word at a place, if there is one. */
  Optional<Said> at(Place caret) {
    return words.getOrDefault(caret.file(), Map.of()).getOrDefault(caret.line(), List.of()).stream()
        .filter(s -> holds(s.place(), caret))
        .findFirst();
  }

  static boolean holds(Place place, Place caret) {
    return place.line() == caret.line()
        && place.endLine() == caret.line()
        && place.column() <= caret.column()
        && caret.column() <= place.endColumn();
  }
}
