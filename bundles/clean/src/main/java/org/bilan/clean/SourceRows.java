package org.bilan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.DropRule;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.clean.column.ColumnBuilder;
import org.bilan.clean.column.IntList;
import org.bilan.clean.table.RowPlaces;

/** Takes the rows of all files of a source, drops some, and hands the cells of the others on. */
final class SourceRows {

  private record Drop(String reason, RuleRun rule) {}

  private final SourceDefinition source;
  private final List<ColumnBuilder> builders;
  private final Account account;
  private final List<Drop> drops = new ArrayList<>();
  private final Map<String, RuleRun> computed = new LinkedHashMap<>();
  private final ColumnLabels labels = new ColumnLabels();
  private final List<String> files = new ArrayList<>();
  private final IntList starts = new IntList();
  private final IntList lines = new IntList();
  private boolean complete = true;
  private long read;
  private RowPlaces places;

  SourceRows(SourceDefinition source, List<ColumnBuilder> builders, Account account) {
    this.source = source;
    this.builders = builders;
    this.account = account;
    for (DropRule drop : source.drops()) {
      drops.add(new Drop(drop.reason(), new RuleRun(drop.rule(), "", account)));
    }
    for (ColumnDefinition column : source.columns()) {
      column
          .compute()
          .ifPresent(c -> computed.put(column.name(), new RuleRun(c, column.name(), account)));
    }
  }

  /** What takes the rows of the next file. */
  RowHandler file(FileDefinition file, DiagnosticSink problems) {
    files.add(Origin.shown(file.path()));
    starts.add(lines.size());
    return new FileRows(file, files.size() - 1, problems);
  }

  /** Whether all columns were found in all files. */
  boolean isComplete() {
    return complete;
  }

  /** What columns are called in print, as far as files know. */
  ColumnLabels labels() {
    return labels;
  }

  long read() {
    return read;
  }

  /** The places of the rows kept so far; asked for once all files are read. */
  RowPlaces places() {
    if (places == null) {
      places = new RowPlaces(List.copyOf(files), starts.take(), lines.take());
    }
    return places;
  }

  void reportRules(DiagnosticSink problems) {
    drops.forEach(drop -> drop.rule().report(problems));
    computed.values().forEach(rule -> rule.report(problems));
  }

  /** Takes the rows of one file. */
  private final class FileRows implements RowHandler {

    private final FileDefinition file;
    private final int fileIndex;
    private final DiagnosticSink problems;
    private List<CellSource> sources = List.of();
    private FileHeader header;
    private FileRow row;

    FileRows(FileDefinition file, int fileIndex, DiagnosticSink problems) {
      this.file = file;
      this.fileIndex = fileIndex;
      this.problems = problems;
    }

    @Override
    public boolean header(List<String> names, int line) {
      header = new FileHeader(file, names);
      row = new FileRow(header, file, source.columns());
      Binding binding = new Binding(file, header, source.columns(), labels);
      sources = binding.bind(computed);
      boolean bound = binding.report(problems);
      complete &= bound;
      for (int i = 0; bound && i < sources.size(); i++) {
        sources.get(i).begin(builders.get(i));
      }
      return bound;
    }

    @Override
    public void row(RawRow raw) {
      read++;
      row.set(raw);
      account.at(fileIndex, files.get(fileIndex), raw.line());
      if (raw.size() < header.size() || row.isTooLong()) {
        account.add(Kind.RAGGED, "", String.valueOf(raw.size()), String.valueOf(header.size()));
      }
      if (isDropped()) {
        return;
      }
      lines.add(raw.line());
      for (int i = 0; i < sources.size(); i++) {
        sources.get(i).feed(builders.get(i), row);
      }
    }

    private boolean isDropped() {
      for (Drop drop : drops) {
        if (Boolean.TRUE.equals(drop.rule().apply(row))) {
          account.add(Kind.DROPPED, "", "", drop.reason());
          return true;
        }
      }
      return false;
    }
  }
}
