package org.bilan.clean;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.DistinctRule;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.Table;
import org.bilan.clean.column.Identifiers;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.Numbers;

/**
 * The rows of a source by their identifiers. The identifier is the column that its {@code distinct}
 * rule names under {@code aliases:}; otherwise the one under {@code keep:}; otherwise its first
 * column of numbers or texts. Numbers are compared as numbers, texts by their normal form. Of rows
 * with the same identifier, the first is meant; and a row's own identifier comes before an alias.
 */
final class RowIdentifiers implements Identifiers {

  private final Map<String, Integer> rows = new HashMap<>();
  private final boolean numbers;

  RowIdentifiers(SourceDefinition source, CleanSource.Content content) {
    Optional<ColumnDefinition> column = column(source);
    this.numbers = column.filter(RowIdentifiers::isNumber).isPresent();
    column.ifPresent(c -> addRows(content.table(), c.name()));
    content.aliases().forEach(rows::putIfAbsent);
  }

  private void addRows(Table table, String name) {
    Column column = table.column(name);
    for (int row = 0; row < table.size(); row++) {
      String identifier = identifier(column, row);
      if (identifier != null) {
        rows.putIfAbsent(identifier, row);
      }
    }
  }

  @Override
  public Optional<Integer> row(String text) {
    if (!numbers) {
      return Optional.ofNullable(rows.get(CellText.form(text)));
    }
    BigDecimal number = Numbers.parse(text);
    return number == null ? Optional.empty() : Optional.ofNullable(rows.get(plain(number)));
  }

  /** The column that identifies rows of a source. */
  static Optional<ColumnDefinition> column(SourceDefinition source) {
    Optional<String> named =
        source.distinct().flatMap(DistinctRule::aliases).or(() -> keep(source));
    return source.columns().stream()
        .filter(c -> named.map(c.name()::equals).orElse(isNumber(c) || isText(c)))
        .findFirst();
  }

  private static Optional<String> keep(SourceDefinition source) {
    return source.distinct().flatMap(DistinctRule::keep);
  }

  private static boolean isNumber(ColumnDefinition column) {
    return column.type() == ColumnType.NUMBER || column.type() == ColumnType.AMOUNT;
  }

  private static boolean isText(ColumnDefinition column) {
    return column.type() == ColumnType.TEXT;
  }

  /** The identifier of a row in the form in which identifiers are compared, or {@code null}. */
  static String identifier(Column column, int row) {
    if (column.isMissing(row)) {
      return null;
    }
    if (column instanceof NumberColumn number) {
      return plain(number.decimal(row));
    }
    return column instanceof CodedColumn coded ? CellText.form(coded.text(row)) : null;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
