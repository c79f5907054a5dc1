package org.bilan.api.formula;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.word.WordException;

/** Checks the labels that scripts write against those a column declares. */
final class Labels {

  private Labels() {}

  static List<Object> known(ColumnTerm column, String... labels) {
    List<Object> canonical = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      canonical.add(canonical(column, labels[i], i));
    }
    return canonical;
  }

  private static String canonical(ColumnTerm column, String label, int argument) {
    if (!column.schema().closed()) {
      return label;
    }
    String wanted = NormalForm.label(label);
    List<String> labels = column.schema().categories();
    return labels.stream()
        .filter(known -> NormalForm.label(known).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new WordException(
                    "word.no-category",
                    List.of(column.path().toString(), label),
                    Suggestion.among(label, labels),
                    argument));
  }
}
