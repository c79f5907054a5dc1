package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.bilan.api.data.ColumnType;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.report.Phrase;
import org.bilan.report.formats.FrenchDate;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.typography.Typography;

/**
 * What stands under a chart or a table: its sources with their day of export, n, margins, and what
 * the author says the reader must know.
 */
final class SourceNote {

  private final Bilan bilan;
  private final PrintedWords words;
  private final Sample sample;

  SourceNote(Bilan bilan) {
    this.bilan = bilan;
    this.words = bilan.words();
    this.sample = bilan.sample();
  }

  /** The note of some results; {@code remarks} come before the author's own. */
  String of(List<IndicatorResult> results, List<String> remarks) {
    List<String> clauses = new ArrayList<>();
    sources(results).ifPresent(clauses::add);
    stated(results).ifPresent(clauses::add);
    base(results).ifPresent(clauses::add);
    new WeightedBase(words).least(results.stream()).ifPresent(clauses::add);
    margins(results).forEach(clauses::add);
    if (results.stream().anyMatch(this::hasSeveralAnswers)) {
      clauses.add(words.of("source.several-answers"));
    }
    new SmallBases(bilan).clause(results).ifPresent(clauses::add);
    breaks(results).ifPresent(clauses::add);
    missing(results).ifPresent(clauses::add);
    clauses.addAll(remarks);
    return Typography.set(String.join(" ; ", clauses) + (clauses.isEmpty() ? "" : "."))
        + notes(results);
  }

  /** The note of a source alone. */
  String of(String label, Optional<java.time.LocalDate> exported, long rows) {
    String source = words.of("source.one", source(label, exported));
    return source + FrenchNumber.NARROW + "; " + words.of("source.base", number(rows)) + ".";
  }

  private Optional<String> sources(List<IndicatorResult> results) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (IndicatorResult result : results) {
      for (Provenance.SourceUse use : result.provenance().sources()) {
        byName.putIfAbsent(use.name(), source(use.label(), use.exported()));
      }
    }
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    String key = byName.size() == 1 ? "source.one" : "source.many";
    return Optional.of(words.of(key, String.join(" ; ", byName.values())));
  }

  private String source(String label, Optional<java.time.LocalDate> exported) {
    String printed = Typography.set(label);
    return exported
        .map(day -> words.of("source.exported", printed, FrenchDate.full(day)))
        .orElse(printed);
  }

  private Optional<String> stated(List<IndicatorResult> results) {
    Set<String> by = new LinkedHashSet<>();
    results.forEach(result -> result.provenance().statedBy().ifPresent(by::add));
    if (by.isEmpty()) {
      return Optional.empty();
    }
    String key = by.size() == 1 ? "source.stated" : "source.stated-many";
    return Optional.of(words.of(key, String.join(" ; ", by)));
  }

  private Optional<String> base(List<IndicatorResult> results) {
    boolean some = results.stream().anyMatch(result -> sample.sizes(result).findAny().isEmpty());
    long[] bases = results.stream().flatMapToLong(sample::sizes).distinct().toArray();
    if (some || bases.length == 0) {
      return Optional.empty();
    }
    long least = LongStream.of(bases).min().orElseThrow();
    long most = LongStream.of(bases).max().orElseThrow();
    return Optional.of(
        least == most
            ? words.of("source.base", number(least))
            : words.of("source.base-range", number(least), number(most)));
  }

  private List<String> margins(List<IndicatorResult> results) {
    List<String> margins = new ArrayList<>();
    for (IndicatorResult result : results) {
      if (result.result() instanceof Result.Figure figure && figure.margin().isPresent()) {
        String margin = Margin.print(figure);
        margins.add(
            results.size() == 1
                ? words.of("key.margin", margin)
                : words.of("source.margin", bilan.label(result), words.of("key.margin", margin)));
      } else if (result.result() instanceof Result.Breakdown breakdown) {
        breakdown.cells().stream()
            .flatMap(cell -> cell.margin().stream())
            .max(BigDecimal::compareTo)
            .map(widest -> words.of("source.margin-most", Margin.print(widest, breakdown.unit())))
            .ifPresent(margins::add);
      }
    }
    return margins;
  }

  /** Whether shares are taken over a column of several labels. */
  private boolean hasSeveralAnswers(IndicatorResult result) {
    return result.indicator().formula() instanceof Formula.Aggregate aggregate
        && (aggregate.measure() == Formula.Measure.SHARES
            || aggregate.measure() == Formula.Measure.SHARE)
        && aggregate.by().stream().anyMatch(this::isMany);
  }

  private boolean isMany(ColumnPath path) {
    return path.steps().size() == 1
        && bilan.composition().definitions().sources().stream()
            .filter(source -> source.name().equals(path.source()))
            .flatMap(source -> source.columns().stream())
            .anyMatch(c -> c.name().equals(path.column()) && c.type() == ColumnType.MANY);
  }

  /** Where series break: values on either side are not compared. */
  private Optional<String> breaks(List<IndicatorResult> results) {
    Set<String> at = new LinkedHashSet<>();
    for (IndicatorResult result : results) {
      if (result.result() instanceof Result.Breakdown breakdown) {
        breakdown.cells().stream()
            .filter(cell -> cell.flags().contains(Flag.BREAK))
            .forEach(cell -> cell.category().ifPresent(at::add));
      }
    }
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(words.of("source.break", String.join(", ", at)));
  }

  private static boolean has(IndicatorResult result, Flag flag) {
    return result.result() instanceof Result.Figure figure
        ? figure.flags().contains(flag)
        : ((Result.Breakdown) result.result())
            .cells().stream().anyMatch(cell -> cell.flags().contains(flag));
  }

  /** What « n. c. » stands for, where it is printed. */
  private Optional<String> missing(List<IndicatorResult> results) {
    if (results.stream().anyMatch(result -> has(result, Flag.WITHHELD))) {
      return Optional.of(words.of("source.withheld"));
    }
    return results.stream().anyMatch(SourceNote::lacksValue)
        ? Optional.of(words.of("source.missing"))
        : Optional.empty();
  }

  private static boolean lacksValue(IndicatorResult result) {
    return result.result() instanceof Result.Figure figure
        ? figure.value().isMissing()
        : ((Result.Breakdown) result.result())
            .cells().stream().anyMatch(cell -> cell.value().isMissing());
  }

  private String notes(List<IndicatorResult> results) {
    StringBuilder notes = new StringBuilder();
    results.stream()
        .map(IndicatorResult::indicator)
        .filter(indicator -> indicator.note().isPresent())
        .map(i -> bilan.text(new Phrase(i.note().get(), i.place())))
        .distinct()
        .forEach(note -> notes.append(' ').append(Sentences.ended(note)));
    return notes.toString();
  }

  private static String number(long number) {
    return FrenchNumber.of(number);
  }
}
