package org.bilan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.clean.column.ColumnBuilder;

/** Finds where each column of a source reads its cells in one file, or says that it cannot. */
final class Binding {

  private final FileDefinition file;
  private final FileHeader header;
  private final List<ColumnDefinition> columns;
  private final ColumnLabels labels;
  private final List<Diagnostic> errors = new ArrayList<>();
  private int found;
  private int missing;

  Binding(
      FileDefinition file, FileHeader header, List<ColumnDefinition> columns, ColumnLabels labels) {
    this.labels = labels;
    this.file = file;
    this.header = header;
    this.columns = columns;
  }

  /** Binds all columns; what is wrong is kept for {@link #report}. */
  List<CellSource> bind(Map<String, RuleRun> computed) {
    checkRenames();
    List<CellSource> sources = new ArrayList<>();
    for (ColumnDefinition column : columns) {
      RuleRun rule = computed.get(column.name());
      sources.add(rule == null ? source(column) : new CellSource.Computed(rule));
    }
    return sources;
  }

  /**
   * Reports what is wrong.
   *
   * @return whether the file can be read
   */
  boolean report(DiagnosticSink problems) {
    if (found == 0 && missing > 1) {
      problems.report(
          Diagnostic.error("clean.other-file", file.place(), file.path(), header.written()));
    } else {
      errors.forEach(problems::report);
    }
    return errors.isEmpty();
  }

  private void checkRenames() {
    for (String name : file.rename().keySet().stream().sorted().toList()) {
      if (!header.writes(name)) {
        errors.add(
            Diagnostic.error("clean.no-renamed-column", file.place(), name, file.path())
                .suggesting(Suggestion.among(name, header.written())));
      }
    }
  }

  private CellSource source(ColumnDefinition column) {
    String constant = file.fill().getOrDefault(column.name(), file.fill().get(column.from()));
    if (constant != null) {
      return new CellSource.Constant(constant);
    }
    if (file.without().contains(column.name()) || file.without().contains(column.from())) {
      return new CellSource.Constant("");
    }
    return column.question().isPresent() ? question(column, column.question().get()) : cell(column);
  }

  private CellSource cell(ColumnDefinition column) {
    int index = header.index(column.from());
    if (header.isDoubled(column.from())) {
      errors.add(
          Diagnostic.error("clean.doubled-column", column.place(), column.from(), file.path()));
    }
    if (index < 0 && isToldByRename(column.from())) {
      missing++;
      return new CellSource.Constant("");
    }
    return cellOr(
        column,
        index,
        () ->
            Diagnostic.error("clean.no-column", column.place(), column.from(), file.path())
                .suggesting(Suggestion.among(column.from(), header.names())));
  }

  /** Whether a column is missing because what should have been renamed to it was not there. */
  private boolean isToldByRename(String name) {
    return file.rename().entrySet().stream()
        .anyMatch(e -> e.getValue().equals(name) && !header.writes(e.getKey()));
  }

  private CellSource question(ColumnDefinition column, String question) {
    Questions questions = header.questions();
    boolean several = column.type() == ColumnType.MANY || column.type() == ColumnType.GRID;
    List<Integer> options = several ? questions.options(question) : List.of();
    List<Integer> single =
        column.type() == ColumnType.GRID || !options.isEmpty()
            ? List.of()
            : questions.named(question);
    List<String> codes = questions.codes(options.isEmpty() ? single : options);
    if (codes.size() > 1) {
      found++;
      errors.add(
          Diagnostic.error("clean.question-twice", column.place(), question, file.path(), codes));
      return new CellSource.Constant("");
    }
    if (!options.isEmpty()) {
      found++;
      labels.question(column.name(), questions.column(options.get(0)).text());
      return new CellSource.Options(options, options.stream().map(this::option).toList());
    }
    return cellOr(
        column,
        single.isEmpty() ? -1 : single.get(0),
        () ->
            Diagnostic.error("clean.no-question", column.place(), question, file.path())
                .suggesting(Suggestion.among(question, questions.names(question))));
  }

  private ColumnBuilder.Option option(int index) {
    SurveyName name = header.questions().column(index);
    ColumnBuilder.Answer answer =
        name.isRank()
            ? ColumnBuilder.Answer.RANKED
            : name.mayBeRank() ? ColumnBuilder.Answer.EITHER : ColumnBuilder.Answer.TICKED;
    return new ColumnBuilder.Option(name.sub(), name.option(), answer);
  }

  private CellSource cellOr(ColumnDefinition column, int index, Supplier<Diagnostic> otherwise) {
    if (index >= 0) {
      found++;
      labels.cell(column.name(), header.written().get(index));
      return new CellSource.Cell(index);
    }
    missing++;
    errors.add(otherwise.get());
    return new CellSource.Constant("");
  }
}
