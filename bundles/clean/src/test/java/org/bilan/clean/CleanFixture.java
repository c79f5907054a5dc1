package org.bilan.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.graph.Memory;
import org.bilan.clean.table.BinaryTableCodec;

/** Cleans small files written by a test. */
final class CleanFixture {

  final Path folder;
  final TextReader reader = new TextReader();
  final SourceCleaner cleaner = new SourceCleaner(new BinaryTableCodec());
  final List<Diagnostic> problems = new ArrayList<>();
  Memory memory = new BytesMemory();
  private Map<String, SourceData> sources = Map.of();

  CleanFixture(Path folder) {
    this.folder = folder;
    cleaner.add(reader);
  }

  CleanFixture write(String name, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CleanFixture clean(Source... definitions) {
    return clean(Arrays.stream(definitions).map(Source::definition).toList());
  }

  CleanFixture clean(SourceDefinition definition) {
    return clean(List.of(definition));
  }

  private CleanFixture clean(List<SourceDefinition> definitions) {
    problems.clear();
    sources = cleaner.clean(definitions, folder, memory, problems::add);
    return this;
  }

  Map<String, SourceData> sources() {
    return sources;
  }

  Table table(String source) {
    return sources.get(source).table();
  }

  QualityReport quality(String source) {
    return sources.get(source).quality();
  }

  /** The cells of a column as Java values; {@code null} where they are missing. */
  List<Object> cells(String source, String name) {
    return cells(table(source), name);
  }

  static List<Object> cells(Table table, String name) {
    Column column = table.column(name);
    List<Object> cells = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      cells.add(column.isMissing(row) ? null : cell(column, row));
    }
    return cells;
  }

  private static Object cell(Column column, int row) {
    if (column instanceof CodedColumn coded) {
      return coded.text(row);
    } else if (column instanceof NumberColumn number) {
      return number.decimal(row);
    } else if (column instanceof DateColumn date) {
      return date.date(row);
    } else if (column instanceof ManyColumn many) {
      return IntStream.range(0, many.count(row))
          .mapToObj(i -> many.values().get(many.code(row, i)))
          .toList();
    } else if (column instanceof GridColumn grid) {
      return IntStream.range(0, grid.items().size())
          .mapToObj(i -> grid.code(row, i) < 0 ? "" : grid.values().get(grid.code(row, i)))
          .toList();
    }
    return ((ReferenceColumn) column).row(row);
  }

  static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }

  /** The account of a source, a line an entry. */
  List<String> entries(String source) {
    return quality(source).entries().stream().map(CleanFixture::line).toList();
  }

  private static String line(QualityEntry entry) {
    return String.join(
            " | ",
            entry.place().toString(),
            entry.kind().name(),
            entry.column(),
            entry.value(),
            entry.detail())
        .strip();
  }

  /** What was reported, as {@code place: sentence}, in French, with plain spaces. */
  List<String> said() {
    return problems.stream().map(CleanFixture::sentence).toList();
  }

  private static String sentence(Diagnostic diagnostic) {
    String pattern = new CleanMessages().pattern(diagnostic.code(), Locale.FRENCH).orElse("");
    return (diagnostic.place() + ": " + MessageCatalogue.fill(pattern, diagnostic.arguments()))
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
