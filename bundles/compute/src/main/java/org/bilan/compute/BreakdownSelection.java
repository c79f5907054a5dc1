package org.bilan.compute;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Result.Breakdown;
import org.bilan.api.indicator.Result.Cell;
import org.bilan.api.indicator.Result.Figure;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.compute.rows.Decimals;

/** What is taken of a breakdown, rankings apart. */
final class BreakdownSelection {

  private final Selection selection;
  private final Answer answer;
  private final Breakdown breakdown;

  private BreakdownSelection(Selection selection, Answer answer) {
    this.selection = selection;
    this.answer = answer;
    this.breakdown = answer.breakdown();
  }

  static Answer of(Selection selection, Answer answer, Collection<Diagnostic> problems) {
    BreakdownSelection taken = new BreakdownSelection(selection, answer);
    return switch (selection.choice()) {
      case OVER -> taken.cells(taken.number(sign -> sign > 0));
      case UNDER -> taken.cells(taken.number(sign -> sign < 0));
      case ONLY -> taken.cells(taken.labelled(true));
      case WITHOUT -> taken.cells(taken.labelled(false));
      case OF -> Answer.of(taken.one());
      case SIZE -> Answer.of(taken.size());
      case TOTAL -> Answer.of(taken.total());
      case CATEGORIES -> Answer.of(taken.guarded(labels(taken.present(), Set.of())));
      case TOP, BOTTOM, RANKS -> Answer.of(taken.ranked(problems));
    };
  }

  /** Labels in order, as a result. */
  static Figure labels(Collection<String> labels, Set<Flag> flags) {
    return new Figure(
        new Value.Labels(List.copyOf(labels)),
        Unit.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        flags);
  }

  private Answer cells(Predicate<Cell> kept) {
    return answer.with(
        new Breakdown(
            breakdown.measure(),
            breakdown.unit(),
            breakdown.cells().stream().filter(kept).toList()));
  }

  private Predicate<Cell> number(Predicate<Integer> sign) {
    BigDecimal bound = (BigDecimal) selection.arguments().get(0);
    return cell ->
        cell.category().isPresent()
            && cell.value().number().filter(n -> sign.test(n.compareTo(bound))).isPresent();
  }

  private Predicate<Cell> labelled(boolean wanted) {
    List<String> forms =
        selection.arguments().stream().map(label -> NormalForm.label(known(label))).toList();
    return cell ->
        wanted == cell.category().filter(c -> forms.contains(NormalForm.label(c))).isPresent();
  }

  private Figure one() {
    oneColumn(selection, breakdown);
    String label = known(selection.arguments().get(0));
    return breakdown.cells().stream()
        .filter(cell -> cell.category().filter(c -> isSame(c, label)).isPresent())
        .findFirst()
        .map(this::figure)
        .orElseGet(this::absent);
  }

  private Figure figure(Cell cell) {
    return new Figure(
        cell.value(),
        breakdown.unit(),
        cell.base(),
        cell.margin(),
        cell.deviation(),
        cell.flags(),
        cell.effective());
  }

  private Figure absent() {
    return answer.zero()
        ? Figure.of(Value.of(BigDecimal.ZERO), breakdown.unit())
        : Figure.missing(breakdown.unit());
  }

  /** A label of the breakdown, as written; one it cannot have is refused. */
  private String known(Object argument) {
    String label = (String) argument;
    Set<String> labels = new LinkedHashSet<>();
    breakdown.cells().forEach(cell -> cell.category().ifPresent(labels::add));
    labels.addAll(answer.categories());
    if (!labels.isEmpty() && labels.stream().noneMatch(known -> isSame(known, label))) {
      throw new DiagnosticException(
          Diagnostic.error(
                  "compute.no-category", Place.file(""), Sentence.of(selection.of()), label)
              .suggesting(Suggestion.among(label, labels)));
    }
    return label;
  }

  private static boolean isSame(String known, String label) {
    return NormalForm.label(known).equals(NormalForm.label(label));
  }

  /** How many categories have a value; none where no value is known of any. */
  private Figure size() {
    boolean known =
        breakdown.cells().isEmpty()
            || breakdown.cells().stream().anyMatch(cell -> !cell.value().isMissing());
    if (!known) {
      return guarded(Figure.missing(Unit.NONE));
    }
    return guarded(Figure.of(Value.of(BigDecimal.valueOf(present().size())), Unit.NONE));
  }

  /** The labels in order, of what is told; none where nothing is. */
  private Figure ranked(Collection<Diagnostic> problems) {
    Figure labels = new Ranked(selection, breakdown, problems).labels();
    boolean told = breakdown.cells().stream().anyMatch(cell -> !isWithheld(cell));
    return told ? labels : guarded(labels);
  }

  /** What can be told of all cells; nothing where one is withheld. */
  private Figure guarded(Figure figure) {
    return breakdown.cells().stream().anyMatch(BreakdownSelection::isWithheld)
        ? Answer.flagged(Figure.of(Value.missing(), figure.unit()), Flag.WITHHELD)
        : figure;
  }

  private static boolean isWithheld(Cell cell) {
    return cell.flags().contains(Flag.WITHHELD);
  }

  /** The categories that have a value. */
  private Set<String> present() {
    Set<String> present = new LinkedHashSet<>();
    breakdown.cells().stream()
        .filter(cell -> isPresent(breakdown, cell))
        .forEach(cell -> cell.category().ifPresent(present::add));
    return present;
  }

  /** Whether a cell has a value: zero is none, but for a change between editions. */
  static boolean isPresent(Breakdown breakdown, Cell cell) {
    if (cell.value().isMissing()) {
      return false;
    }
    boolean zero = cell.value().number().filter(n -> n.signum() == 0).isPresent();
    return !zero || breakdown.measure() == Result.Measure.CHANGE;
  }

  private Figure total() {
    return guarded(
        breakdown.cells().stream()
            .flatMap(cell -> cell.value().number().stream())
            .reduce(BigDecimal::add)
            .map(sum -> Figure.of(Value.of(Decimals.canonical(sum)), breakdown.unit()))
            .orElseGet(() -> Figure.missing(breakdown.unit())));
  }

  /** Refuses what has no meaning for a category of several series. */
  static void oneColumn(Selection selection, Breakdown breakdown) {
    if (breakdown.cells().stream().anyMatch(cell -> cell.series().isPresent())) {
      throw new DiagnosticException(
          Diagnostic.error("compute.two-columns", Place.file(""), Sentence.of(selection.of())));
    }
  }
}
