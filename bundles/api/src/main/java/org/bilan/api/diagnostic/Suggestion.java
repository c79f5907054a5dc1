package org.bilan.api.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What would have been accepted instead of a written name.
 *
 * @param accepted the accepted names, at most {@value #MOST} of them, in the order given
 * @param nearest the accepted name nearest to the written one, where one is near enough
 * @param more how many accepted names were left out of the list
 */
public record Suggestion(List<String> accepted, Optional<String> nearest, int more) {

  /** The most names a message lists. */
  public static final int MOST = 12;

  /** Nothing to suggest. */
  public static final Suggestion NONE = new Suggestion(List.of(), Optional.empty(), 0);

  /** Copies the list. */
  public Suggestion {
    accepted = List.copyOf(accepted);
  }

  /**
   * Looks for the name nearest to what was written: by Damerau distance, at most one edit in three
   * letters. Case and accents do not count. Of names as near as each other, the one that begins
   * most like it is meant; then the first.
   */
  public static Suggestion among(String written, Collection<String> names) {
    List<String> all = names.stream().distinct().toList();
    List<String> shown = all.size() > MOST ? all.subList(0, MOST) : all;
    return new Suggestion(shown, NearestName.of(written, all), all.size() - shown.size());
  }
}
