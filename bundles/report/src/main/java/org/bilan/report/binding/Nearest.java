package org.bilan.report.binding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Suggestion;

/** What to suggest for a name that nothing bears. */
public final class Nearest {

  private Nearest() {}

  /** The nearest name alone, where one is near; else some names, those of the same group first. */
  public static Suggestion of(String written, Collection<String> names) {
    Suggestion found = Suggestion.among(written, names);
    if (found.nearest().isPresent()) {
      return new Suggestion(List.of(), found.nearest(), 0);
    }
    List<String> akin = names.stream().filter(name -> group(name).equals(group(written))).toList();
    return Suggestion.among(written, Stream.concat(akin.stream(), names.stream()).toList());
  }

  /** {@code events} of {@code events.total}. */
  private static String group(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }
}
