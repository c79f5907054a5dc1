package org.bilan.script.groovy.parse;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;

/** Takes what is wrong in the scripts of one run, and says each thing once. Of one thread. */
public final class Report {

  private final Set<Diagnostic> said = new LinkedHashSet<>();
  private int errors;
  private final Set<Mention> mentions = new LinkedHashSet<>();
  private final Map<Place, List<String>> accepted = new HashMap<>();

  /** Keeps a finding, unless it was already said. */
  public void say(Diagnostic diagnostic) {
    if (said.add(diagnostic) && diagnostic.isError()) {
      errors++;
    }
  }

  /** Gives all findings to a sink, by the order of files, then of lines. */
  public void tell(List<String> files, DiagnosticSink sink) {
    said.stream()
        .sorted(
            Comparator.<Diagnostic>comparingInt(d -> files.indexOf(d.place().file()))
                .thenComparing(d -> d.place().line())
                .thenComparing(d -> d.place().column()))
        .forEach(sink::report);
  }

  /** Reports an error. */
  public void error(String code, Place place, Object... arguments) {
    say(Diagnostic.error(code, place, arguments));
  }

  /** Reports a warning. */
  public void warning(String code, Place place, Object... arguments) {
    say(Diagnostic.warning(code, place, arguments));
  }

  /** Reports a written name that is none of the accepted ones. */
  public void unknown(
      String code, Place place, Collection<String> accepted, String written, Object... arguments) {
    this.accepted.put(place, List.copyOf(accepted));
    say(Diagnostic.error(code, place, arguments).suggesting(Suggestion.among(written, accepted)));
  }

  /** All names that would have been accepted at a place where another is written. */
  public List<String> accepted(Place place) {
    return accepted.getOrDefault(place, List.of());
  }

  /** Keeps where something is named. */
  public void mention(Mention mention) {
    mentions.add(mention);
  }

  /** Where things are named, in the order of the evaluation. */
  public List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  /** The findings, in the order in which they were made. */
  public List<Diagnostic> findings() {
    return List.copyOf(said);
  }

  /** How many errors there are so far: a warning damages nothing. */
  public int count() {
    return errors;
  }
}
