package org.bilan.report.binding;

import java.util.List;
import java.util.Optional;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.Composition;
import org.bilan.report.formats.Operand;
import org.bilan.report.texts.Reference;

/** What the names of texts are worth. */
public final class BoundValues {

  private final Composition composition;
  private final Names names;

  /** The values of a composition. */
  public BoundValues(Composition composition, Names names) {
    this.composition = composition;
    this.names = names;
  }

  /** Whether the bilan is the nation's. */
  public boolean isNational() {
    return composition.results().scope().isNation();
  }

  /** The value of a name; empty where nothing bears it, or where it is a breakdown. */
  public Optional<Operand> find(Reference reference) {
    String id = reference.id();
    if (names.indicator(id).isPresent()) {
      return figure(names.indicator(id).get(), reference.from());
    }
    if (Names.isYear(id)) {
      int year = composition.edition() - (id.equals(Names.YEAR) ? 0 : 1);
      return Optional.of(Operand.year(id, year));
    }
    if (!names.isParameter(id)) {
      return Optional.empty();
    }
    String value = composition.results().scope().parameters().get(id);
    return Optional.of(Operand.text(id, Optional.ofNullable(value)));
  }

  private Optional<Operand> figure(Indicator indicator, Reference.From from) {
    Optional<Result> result =
        results(from).flatMap(all -> all.find(indicator.id())).map(IndicatorResult::result);
    if (result.isEmpty()) {
      return Optional.of(missing(indicator));
    }
    return result.get() instanceof Result.Figure figure
        ? Optional.of(Operand.of(indicator, figure))
        : Optional.empty();
  }

  private static Operand missing(Indicator indicator) {
    return Operand.of(indicator, Result.Figure.missing(indicator.unit().orElse(Unit.NONE)));
  }

  private Optional<Results> results(Reference.From from) {
    return switch (from) {
      case HERE -> Optional.of(composition.results());
      case NATION -> Optional.of(composition.nation());
      case PREVIOUS -> composition.previous();
    };
  }

  /** The value of a name, where it has one. */
  Optional<Value> value(Reference reference) {
    return find(reference).map(Operand::value).filter(value -> !value.isMissing());
  }

  /**
   * Whether a name has no value, though it might: a figure that is missing or withheld, of which no
   * earlier edition is kept, or a ranking of nothing. A parameter that is not set is none: the
   * nation is no region.
   */
  boolean lacks(Reference reference) {
    return names.indicator(reference.id()).isPresent()
        && find(reference).filter(Operand::isNothing).isPresent();
  }

  /** Whether an indicator has a value that is published; a breakdown, whether any cell has. */
  public boolean has(String id) {
    return composition.results().find(id).map(found -> has(found.result())).orElse(false);
  }

  private static boolean has(Result result) {
    if (result instanceof Result.Figure figure) {
      return !figure.value().isMissing() && !isEmptyRanking(figure.value());
    }
    List<Result.Cell> cells = ((Result.Breakdown) result).cells();
    return cells.stream().anyMatch(cell -> !cell.value().isMissing());
  }

  private static boolean isEmptyRanking(Value value) {
    return value instanceof Value.Labels labels && labels.values().isEmpty();
  }

  boolean has(Reference reference) {
    if (reference.from() == Reference.From.HERE && names.indicator(reference.id()).isPresent()) {
      return has(reference.id());
    }
    return value(reference).filter(value -> !isEmptyRanking(value)).isPresent();
  }
}
