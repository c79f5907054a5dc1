package org.bilan.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.cleaning.DistinctRule;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.Column;
import org.bilan.clean.table.ColumnarTable;

/** Keeps one of the rows that a source's {@code distinct} rule says are one. */
final class DistinctRows {

  private final ColumnarTable all;
  private final Account account;
  private final int[] kept;
  private final ColumnarTable table;
  private final Map<String, Integer> aliases = new LinkedHashMap<>();

  DistinctRows(SourceDefinition source, ColumnarTable all, Account account) {
    this.all = all;
    this.account = account;
    Optional<DistinctRule> rule =
        source.distinct().filter(r -> isPossible(r, all) && all.size() > 0);
    Optional<Duplicates> duplicates = rule.map(this::duplicates);
    this.kept = duplicates.map(Duplicates::keptRows).orElseGet(this::allRows);
    this.table = kept.length == all.size() ? all : all.select(kept);
    duplicates.ifPresent(this::list);
    duplicates.ifPresent(found -> rule.get().aliases().ifPresent(name -> follow(name, found)));
  }

  /** The rows kept, as a table. */
  ColumnarTable table() {
    return table;
  }

  /** The rows kept, as numbers of the rows there were. */
  int[] keptRows() {
    return kept;
  }

  /** Rows of the table by identifiers of the rows that are one with them. */
  Map<String, Integer> aliases() {
    return aliases;
  }

  /** Whether the source has the columns of the rule; whoever defined it was told of others. */
  private static boolean isPossible(DistinctRule rule, ColumnarTable table) {
    List<String> names = table.schema().names();
    return Stream.of(rule.by().stream(), rule.keep().stream(), rule.aliases().stream())
        .flatMap(s -> s)
        .allMatch(names::contains);
  }

  private Duplicates duplicates(DistinctRule rule) {
    List<RowKeys> keys = new ArrayList<>();
    rule.by().forEach(name -> keys.add(RowKeys.of(all.column(name))));
    RowOrder order = rule.keep().map(all::column).map(RowOrder::of).orElse((first, second) -> 0);
    return new Duplicates(keys, order, all.size());
  }

  private int[] allRows() {
    int[] rows = new int[all.size()];
    Arrays.setAll(rows, row -> row);
    return rows;
  }

  private void list(Duplicates duplicates) {
    for (int row = 0; row < all.size(); row++) {
      int same = duplicates.kept(row);
      if (same != row) {
        account.at(all.fileIndex(row), all.file(row), all.line(row));
        account.add(Kind.DUPLICATE, "", "", all.file(same) + ":" + all.line(same));
      }
    }
  }

  private void follow(String name, Duplicates duplicates) {
    Column identifiers = all.column(name);
    for (int row = 0; row < all.size(); row++) {
      int same = duplicates.kept(row);
      String identifier = same == row ? null : RowIdentifiers.identifier(identifiers, row);
      if (identifier != null) {
        aliases.putIfAbsent(identifier, Arrays.binarySearch(kept, same));
      }
    }
  }
}
