package org.bilan.clean;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.BlankRule;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.clean.column.ColumnBuilder;
import org.bilan.clean.table.RowPlaces;

/** Gives blank cells the values of other columns, as these were before any blank was filled. */
final class BlankFill {

  private final List<ColumnBuilder> builders;
  private final RowPlaces places;
  private final Account account;

  BlankFill(List<ColumnBuilder> builders, RowPlaces places, Account account) {
    this.builders = builders;
    this.places = places;
    this.account = account;
  }

  void fill(DiagnosticSink problems) {
    Map<ColumnBuilder, Map<Integer, String>> texts = new HashMap<>();
    for (ColumnBuilder builder : builders) {
      builder
          .definition()
          .ifBlank()
          .filter(rule -> isPossible(builder, rule, problems))
          .ifPresent(rule -> texts.put(builder, texts(builder, rule)));
    }
    for (ColumnBuilder builder : builders) {
      texts.getOrDefault(builder, Map.of()).forEach((row, text) -> fill(builder, row, text));
    }
  }

  private boolean isPossible(ColumnBuilder builder, BlankRule rule, DiagnosticSink problems) {
    ColumnType type = builder.definition().type();
    if (type == ColumnType.MANY || type == ColumnType.GRID || type == ColumnType.REFERENCE) {
      problems.report(
          Diagnostic.error("clean.cannot-fill", rule.place(), builder.definition().name()));
      return false;
    }
    return other(rule).isPresent();
  }

  private Optional<ColumnBuilder> other(BlankRule rule) {
    return builders.stream().filter(b -> b.definition().name().equals(rule.column())).findFirst();
  }

  /** The texts to take, by row; what another text reads as is worked out once. */
  private Map<Integer, String> texts(ColumnBuilder builder, BlankRule rule) {
    ColumnBuilder other = other(rule).orElseThrow();
    Map<String, Optional<String>> known = new HashMap<>();
    Map<Integer, String> texts = new LinkedHashMap<>();
    for (int row = 0; row < builder.size(); row++) {
      String text = builder.isBlank(row) ? other.text(row) : null;
      if (text != null) {
        int filled = row;
        known
            .computeIfAbsent(text, t -> Optional.ofNullable(read(rule, t)))
            .ifPresent(read -> texts.put(filled, read));
      }
    }
    return texts;
  }

  private static String read(BlankRule rule, String text) {
    return rule.reading() == null ? text : rule.reading().read(text);
  }

  private void fill(ColumnBuilder builder, int row, String text) {
    account.at(places.fileIndex(row), places.file(row), places.line(row));
    String taken = builder.fill(row, text);
    if (taken != null) {
      account.add(Kind.FILLED, builder.definition().name(), "", taken);
    }
  }
}
