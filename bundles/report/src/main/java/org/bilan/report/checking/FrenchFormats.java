package org.bilan.report.checking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Suggestion;

/** The formats that authors mean by French words no letter of which is like theirs. */
final class FrenchFormats {

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("nom", "noun"),
          Map.entry("pourcentage", "percent"),
          Map.entry("pourcent", "percent"),
          Map.entry("premier", "first"),
          Map.entry("environ", "about"),
          Map.entry("arrondi", "about"),
          Map.entry("presque", "nearly"),
          Map.entry("plus", "over"),
          Map.entry("moins", "under"),
          Map.entry("libellé", "label"),
          Map.entry("année", "year"),
          Map.entry("tendance", "trend"),
          Map.entry("évolution", "change"),
          Map.entry("signe", "signed"),
          Map.entry("euros", "money"),
          Map.entry("argent", "money"));

  private FrenchFormats() {}

  /** The format that a French word means. */
  static Optional<Suggestion> meant(String word) {
    return Optional.ofNullable(MEANT.get(word.toLowerCase(Locale.FRENCH)))
        .map(format -> new Suggestion(List.of(), Optional.of(format), 0));
  }
}
