package org.bilan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.Column;
import org.bilan.api.data.Schema;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;
import org.bilan.clean.column.ColumnBuilder;
import org.bilan.clean.column.ColumnBuilders;
import org.bilan.clean.column.Identifiers;
import org.bilan.clean.table.ColumnarTable;

/** Cleans one source, from its files to its table, in the order that is fixed for all. */
final class SourceCleaning {

  private final SourceDefinition source;
  private final Map<String, ReadySource> others;
  private final SourceFiles files;
  private final List<Diagnostic> found = new ArrayList<>();
  private final DiagnosticSink problems = found::add;
  private final List<FileReport> reports = new ArrayList<>();

  /**
   * Prepares the cleaning.
   *
   * @param others the sources referred to, as far as they could be read
   */
  SourceCleaning(SourceDefinition source, Map<String, ReadySource> others, SourceFiles files) {
    this.source = source;
    this.others = others;
    this.files = files;
  }

  /** A source that was cleaned before, as those that refer to it see it. */
  record ReadySource(SourceDefinition definition, CleanSource.Content content) {}

  CleanSource clean() {
    Account account = new Account(source.place(), source.columns());
    List<ColumnBuilder> builders =
        source.columns().stream().map(column -> builder(column, account)).toList();
    SourceRows rows = new SourceRows(source, builders, account);
    source.files().forEach(file -> read(file, rows));
    boolean complete = rows.isComplete() && found.stream().noneMatch(Diagnostic::isError);
    new BlankFill(builders, rows.places(), account).fill(problems);
    rows.reportRules(problems);
    account.report(builders, problems);
    Optional<CleanSource.Content> content =
        complete ? Optional.of(content(builders, rows, account)) : Optional.empty();
    ScriptPlaces script = new ScriptPlaces(source);
    return new CleanSource(
        content, found.stream().map(d -> new Finding(d, script.anchor(d.place()))).toList());
  }

  private ColumnBuilder builder(ColumnDefinition column, Account account) {
    Optional<CategorySource> from = column.oneOfSource();
    Optional<List<String>> labels =
        from.filter(f -> others.containsKey(f.source()))
            .flatMap(f -> SourceLabels.of(f, others.get(f.source()).content().table(), problems));
    List<LabelRule> rules =
        labels.isEmpty()
            ? column.labels()
            : SourceLabels.rules(column.labels(), from.get(), labels.get(), problems);
    return ColumnBuilders.of(column, labels, rules, identifiers(column), account);
  }

  private Identifiers identifiers(ColumnDefinition column) {
    ReadySource target = column.target().map(others::get).orElse(null);
    return target == null
        ? text -> Optional.of(0)
        : new RowIdentifiers(target.definition(), target.content());
  }

  private void read(FileDefinition definition, SourceRows rows) {
    Optional<SourceReader> reader = files.reader(definition, problems);
    Optional<SourceFile> file =
        reader.isEmpty() ? Optional.empty() : files.file(definition, problems);
    if (file.isPresent()) {
      FileReport report = read(definition, file.get(), reader.get(), rows);
      rows.labels().file(report);
      reports.add(report);
    }
  }

  private FileReport read(
      FileDefinition definition, SourceFile file, SourceReader reader, SourceRows rows) {
    RowHandler handler = rows.file(definition, problems);
    if (files.isFile(definition)) {
      return reader.read(file, handler, problems);
    }
    HashedRows hashed = new HashedRows(handler);
    FileReport report = reader.read(file, hashed, problems);
    return report.named(Origin.shown(report.name())).ofRows(hashed.sha256Hex());
  }

  private CleanSource.Content content(
      List<ColumnBuilder> builders, SourceRows rows, Account account) {
    BlankCells missing = new BlankCells(builders);
    Schema schema =
        new Schema(source.name(), builders.stream().map(ColumnBuilder::schema).toList());
    List<Column> columns = builders.stream().map(ColumnBuilder::finish).toList();
    ColumnarTable all = new ColumnarTable(schema, columns, rows.places());
    DistinctRows distinct = new DistinctRows(source, all, account);
    QualityReport quality =
        new QualityReport(
            source.name(),
            rows.read(),
            distinct.table().size(),
            missing.count(distinct.keptRows()),
            account.entries());
    return new CleanSource.Content(
        distinct.table(), quality, List.copyOf(reports), distinct.aliases(), rows.labels().all());
  }
}
