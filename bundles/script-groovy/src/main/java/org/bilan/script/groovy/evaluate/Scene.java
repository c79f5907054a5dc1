package org.bilan.script.groovy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;

/** What bare names mean in one kind of script. */
public interface Scene {

  /** What a name stands for, if it is known. */
  Optional<Object> name(String name);

  /** Told where a name that is known is written. */
  default void named(String name, Place place) {}

  /** The names there are, for suggestions. */
  List<String> names();

  /**
   * What follows a dot.
   *
   * @return empty where the value has no members here
   */
  Optional<Object> member(Object value, String member, Place place);

  /** Whether a text is the id of an indicator. */
  boolean isIndicator(String id);

  /** Told of each word said after a value, to check what only the whole project knows. */
  default void said(Object receiver, String word, List<Argument> given) {}

  /** The code of the message for a name that is none. */
  default String unknownCode() {
    return "script.no-source";
  }

  /** What would have been accepted in place of a name. */
  default Suggestion suggestion(String written, List<String> locals) {
    List<String> all = new ArrayList<>(locals);
    all.addAll(names());
    return Suggestion.among(written, all);
  }
}
