package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.WeightFunction.Call;
import org.bilan.api.indicator.WeightFunction.Stratum;

/** What is known of the population by the categories of one column of a sample. */
final class Totals {

  private final Call call;
  private final int index;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();

  private Totals(Call call, int index) {
    this.call = call;
    this.index = index;
  }

  /** Reads the totals of a margin, and tells what is wrong with them. */
  static Totals of(Call call, int index, List<Diagnostic> errors, List<Diagnostic> warnings) {
    Totals totals = new Totals(call, index);
    totals.read(errors);
    if (errors.isEmpty()) {
      totals.compare(errors, warnings);
    }
    return totals;
  }

  String column() {
    return call.columns().get(index);
  }

  /** Whether they say parts of the population, rather than how many it is. */
  boolean areShares() {
    return call.totals().get(index).unit().equals(Unit.PERCENT);
  }

  BigDecimal sum() {
    return numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void read(List<Diagnostic> errors) {
    for (Result.Cell cell : call.totals().get(index).cells()) {
      if (cell.series().isPresent()) {
        errors.add(Diagnostic.error("survey.totals-of-two-columns", Place.file(""), column()));
        return;
      }
      cell.category().ifPresent(category -> read(category, cell, errors));
    }
  }

  private void read(String category, Result.Cell cell, List<Diagnostic> errors) {
    Optional<BigDecimal> number = cell.value().number();
    BigDecimal least = areShares() ? BigDecimal.ZERO : BigDecimal.ONE;
    boolean none = number.filter(n -> n.signum() == 0).isPresent();
    if (number.isEmpty()) {
      errors.add(Diagnostic.error("survey.total-missing", Place.file(""), column(), category));
    } else if (!none && number.get().compareTo(least) < 0) {
      errors.add(
          Diagnostic.error(
              "survey.total-under-one",
              Place.file(""),
              column(),
              category,
              number.get().toPlainString()));
    } else {
      labels.put(NormalForm.label(category), category);
      numbers.put(NormalForm.label(category), number.get());
    }
  }

  /** Compares the categories of the sample with those of the population. */
  private void compare(List<Diagnostic> errors, List<Diagnostic> warnings) {
    Set<String> found = new LinkedHashSet<>();
    for (Stratum stratum : call.strata()) {
      stratum.labels().get(index).ifPresent(found::add);
    }
    Set<String> forms = new LinkedHashSet<>();
    for (String label : found) {
      String form = NormalForm.label(label);
      forms.add(form);
      if (!numbers.containsKey(form)) {
        errors.add(
            Diagnostic.error("survey.no-total", Place.file(""), column(), label)
                .suggesting(Suggestion.among(label, labels.values())));
      } else if (numbers.get(form).signum() == 0) {
        errors.add(Diagnostic.error("survey.total-of-none", Place.file(""), column(), label));
      }
    }
    List<String> absent =
        numbers.keySet().stream()
            .filter(form -> !forms.contains(form) && numbers.get(form).signum() > 0)
            .map(form -> labels.get(form) + " (" + numbers.get(form).toPlainString() + ")")
            .toList();
    if (errors.isEmpty() && !absent.isEmpty()) {
      warnings.add(Diagnostic.warning("survey.no-answer-of", Place.file(""), column(), absent));
    }
    numbers.keySet().retainAll(forms);
  }

  /**
   * The margin that these totals make.
   *
   * @param population what all its totals must add up to
   * @param sample what all rows weigh before
   */
  Margins.Margin margin(BigDecimal population, BigDecimal sample) {
    List<String> categories = new ArrayList<>();
    int[] of = new int[call.strata().size()];
    for (int i = 0; i < of.length; i++) {
      String form = call.strata().get(i).labels().get(index).map(NormalForm::label).orElse("");
      String category = labels.getOrDefault(form, "");
      if (!categories.contains(category)) {
        categories.add(category);
      }
      of[i] = categories.indexOf(category);
    }
    BigDecimal blank = blank().multiply(population).divide(sample, Raking.PRECISION);
    BigDecimal known = population.subtract(blank);
    BigDecimal[] wanted = new BigDecimal[categories.size()];
    Arrays.setAll(
        wanted,
        i ->
            categories.get(i).isEmpty()
                ? blank
                : numbers
                    .get(NormalForm.label(categories.get(i)))
                    .multiply(known)
                    .divide(sum(), Raking.PRECISION));
    return new Margins.Margin(column(), categories, of, wanted);
  }

  /** What the rows whose cell is blank weigh. */
  private BigDecimal blank() {
    return call.strata().stream()
        .filter(stratum -> stratum.labels().get(index).isEmpty())
        .map(stratum -> stratum.weight().multiply(BigDecimal.valueOf(stratum.rows())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
