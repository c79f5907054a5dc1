package org.bilan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;

/**
 * What a snapshot keeps of the definition of an indicator, written as words between spaces.
 *
 * @param digest the hash of its formula, the same from one edition to the next where its script is
 * @param sources the sources it reads
 */
record KeptDefinition(String digest, List<String> sources) {

  private static final int EARLIER_EDITIONS = 10;

  private static final Pattern YEAR = Pattern.compile("\\b[0-9]{4}\\b");

  /** The definition behind a result. */
  static KeptDefinition of(IndicatorResult result, int edition) {
    String formula = timeless(result.indicator().formula().toString(), edition);
    List<String> sources =
        result.provenance().sources().stream().map(Provenance.SourceUse::name).toList();
    return new KeptDefinition(Hashes.of(formula), sources);
  }

  /** Reads what {@link #toString} wrote; an absent text is no definition. */
  static KeptDefinition parse(String written) {
    if (written == null) {
      return new KeptDefinition("", List.of());
    }
    List<String> words = List.of(written.split(" "));
    return new KeptDefinition(words.get(0), words.subList(1, words.size()));
  }

  /**
   * Scripts write {@code edition.year}; formulas hold the year itself, which is no change of
   * definition.
   */
  private static String timeless(String formula, int edition) {
    return YEAR.matcher(formula)
        .replaceAll(
            found -> {
              int back = edition - Integer.parseInt(found.group());
              boolean told = back >= 0 && back <= EARLIER_EDITIONS;
              return told ? "edition-" + back : found.group();
            });
  }

  @Override
  public String toString() {
    List<String> words = new ArrayList<>(List.of(digest));
    words.addAll(sources);
    return String.join(" ", words);
  }
}
