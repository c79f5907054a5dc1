package org.bilan.report.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.api.document.Inline;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.report.Phrase;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.source.FileReport;
import org.bilan.report.binding.Printer;
import org.bilan.report.formats.FrenchDate;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.PlainFormat;
import org.bilan.report.typography.Typography;

/** Sources, definitions, estimates and declared facts, from provenance. */
final class MethodsAnnex {

  private final Bilan bilan;
  private final PrintedWords words;
  private final Annexes annexes;

  MethodsAnnex(Bilan bilan, Numbering numbering, int level, Place place) {
    this.bilan = bilan;
    this.words = bilan.words();
    this.annexes = new Annexes(numbering, level, place);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    sources(blocks);
    definitions(blocks);
    estimates(blocks);
    stated(blocks);
    return blocks;
  }

  private Collection<IndicatorResult> results() {
    return bilan.composition().results().all();
  }

  private void sources(List<Block> blocks) {
    Collection<SourceData> sources = bilan.composition().sources().values();
    if (sources.isEmpty()) {
      return;
    }
    blocks.add(annexes.heading(words.of("methods.sources")));
    blocks.add(annexes.paragraph(words.of("methods.sources.text")));
    List<TableRow> rows = new ArrayList<>();
    sources.forEach(source -> rows.addAll(rows(source)));
    String caption = words.of("methods.sources.caption");
    blocks.add(annexes.table(caption, sourceColumns(), rows, encodings(sources)));
    drops(sources).ifPresent(blocks::add);
    withholding().ifPresent(blocks::add);
  }

  private List<TableColumn> sourceColumns() {
    return List.of(
        Annexes.text(words.of("methods.source"), 2.1),
        Annexes.text(words.of("methods.file"), 2.4),
        Annexes.text(words.of("methods.exported"), 1.6),
        Annexes.number(words.of("methods.read")),
        Annexes.number(words.of("methods.dropped")),
        Annexes.number(words.of("methods.duplicates")),
        Annexes.number(words.of("methods.kept")));
  }

  /** One row a source; where it has several files, one more for each. */
  private List<TableRow> rows(SourceData source) {
    boolean single = source.files().size() == 1;
    List<TableRow> rows = new ArrayList<>();
    QualityReport quality = source.quality();
    rows.add(
        Annexes.row(
            Typography.set(source.label()),
            single ? source.files().get(0).name() : "",
            source.exported().map(FrenchDate::full).orElse(words.of("missing.cell")),
            FrenchNumber.of(quality.rowsRead()),
            FrenchNumber.of(quality.count(QualityEntry.Kind.DROPPED)),
            FrenchNumber.of(quality.count(QualityEntry.Kind.DUPLICATE)),
            FrenchNumber.of(quality.rowsKept())));
    if (!single) {
      source.files().forEach(file -> rows.add(row(file)));
    }
    return rows;
  }

  private static TableRow row(FileReport file) {
    return Annexes.row("", file.name(), "", FrenchNumber.of(file.rows()), "", "", "");
  }

  /** The encoding of most files, then the others with theirs. */
  private String encodings(Collection<SourceData> sources) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (SourceData source : sources) {
      source.files().stream()
          .filter(file -> !file.encoding().isEmpty())
          .forEach(
              file ->
                  files.computeIfAbsent(encoding(file), e -> new ArrayList<>()).add(file.name()));
    }
    List<Map.Entry<String, List<String>>> ordered = new ArrayList<>(files.entrySet());
    ordered.sort(Comparator.comparing(entry -> -entry.getValue().size()));
    if (ordered.isEmpty()) {
      return "";
    }
    List<String> others =
        ordered.subList(1, ordered.size()).stream()
            .map(e -> words.of("methods.encoding-of", String.join(", ", e.getValue()), e.getKey()))
            .toList();
    String most = ordered.get(0).getKey();
    return others.isEmpty()
        ? words.of("methods.encoding", most)
        : words.of("methods.encodings", most, String.join(" ; ", others));
  }

  private String encoding(FileReport file) {
    return file.encodingDetected()
        ? words.of("methods.encoding-detected", file.encoding())
        : file.encoding();
  }

  private Optional<Block> drops(Collection<SourceData> sources) {
    List<TableRow> rows = new ArrayList<>();
    for (SourceData source : sources) {
      Map<String, Long> byReason = new LinkedHashMap<>();
      source.quality().entries().stream()
          .filter(entry -> entry.kind() == QualityEntry.Kind.DROPPED)
          .forEach(entry -> byReason.merge(entry.detail(), 1L, Long::sum));
      byReason.forEach(
          (reason, count) ->
              rows.add(
                  Annexes.row(
                      Typography.set(source.label()),
                      Typography.set(reason),
                      FrenchNumber.of(count))));
    }
    List<TableColumn> columns =
        List.of(
            Annexes.text(words.of("methods.source"), 2),
            Annexes.text(words.of("methods.reason"), 3),
            Annexes.number(words.of("methods.rows")));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(annexes.table(words.of("methods.drops.caption"), columns, rows));
  }

  private Optional<Block> withholding() {
    return bilan
        .composition()
        .definitions()
        .report()
        .filter(report -> report.withholdUnder() > 0 && !report.withholding().isEmpty())
        .map(this::withholding);
  }

  private Block withholding(ReportDefinition report) {
    List<String> labels =
        report.withholding().stream()
            .map(name -> bilan.composition().sources().get(name))
            .filter(java.util.Objects::nonNull)
            .map(SourceData::label)
            .toList();
    List<String> named = labels.isEmpty() ? report.withholding() : labels;
    return annexes.paragraph(
        report.smallUnder() > 0
            ? words.of("methods.withheld-small", named, report.withholdUnder(), report.smallUnder())
            : words.of("methods.withheld", named, report.withholdUnder()));
  }

  private void definitions(List<Block> blocks) {
    List<List<Inline>> items = new ArrayList<>();
    for (IndicatorResult result : results()) {
      result
          .indicator()
          .note()
          .map(note -> bilan.text(new Phrase(note, result.indicator().place())))
          .ifPresent(note -> items.add(Annexes.term(bilan.label(result), Sentences.ended(note))));
    }
    if (!items.isEmpty()) {
      blocks.add(annexes.heading(words.of("methods.definitions")));
      blocks.add(annexes.list(items));
    }
  }

  private void estimates(List<Block> blocks) {
    List<TableRow> rows = new ArrayList<>();
    for (IndicatorResult result : results()) {
      if (result.result() instanceof Result.Figure figure
          && figure.flags().contains(Flag.ESTIMATE)) {
        String missing = words.of("missing.cell");
        rows.add(
            Annexes.row(
                bilan.label(result),
                value(result, figure),
                figure.margin().map(m -> "±\u00A0" + Margin.print(figure)).orElse(missing),
                figure.base().map(n -> FrenchNumber.of(n) + effective(figure)).orElse(missing)));
      }
    }
    if (!rows.isEmpty()) {
      List<TableColumn> columns =
          List.of(
              Annexes.text(words.of("methods.estimate"), 3),
              Annexes.number(words.of("table.value")),
              Annexes.number(words.of("methods.margin")),
              Annexes.number(words.of("methods.base")));
      blocks.add(annexes.heading(words.of("methods.estimates")));
      blocks.add(annexes.paragraph(words.of("methods.estimates.text")));
      blocks.add(annexes.table(words.of("methods.estimates.caption"), columns, rows));
    }
  }

  private String effective(Result.Figure figure) {
    return new WeightedBase(words).of(figure).map(n -> " (" + n + ")").orElse("");
  }

  private void stated(List<Block> blocks) {
    List<TableRow> rows = new ArrayList<>();
    for (IndicatorResult result : results()) {
      if (result.result() instanceof Result.Figure figure
          && result.provenance().statedBy().isPresent()) {
        rows.add(
            Annexes.row(
                bilan.label(result),
                value(result, figure),
                Typography.set(result.provenance().statedBy().get())));
      }
    }
    if (!rows.isEmpty()) {
      List<TableColumn> columns =
          List.of(
              Annexes.text(words.of("methods.fact"), 3),
              Annexes.text(words.of("table.value"), 1.5),
              Annexes.text(words.of("methods.by"), 3));
      blocks.add(annexes.heading(words.of("methods.stated")));
      blocks.add(annexes.paragraph(words.of("methods.stated.text")));
      blocks.add(annexes.table(words.of("methods.stated.caption"), columns, rows));
    }
  }

  private static String value(IndicatorResult result, Result.Figure figure) {
    return figure.value().isMissing()
        ? Printer.MISSING
        : Typography.set(PlainFormat.print(Operand.of(result.indicator(), figure)));
  }
}
