package org.bilan.api.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.api.word.WordException;

/**
 * How much each row of a source counts: the numbers of a column, totals of the population that the
 * rows must agree with, or both. The weights are those of the whole source, whatever a measure or a
 * bilan is restricted to: a region keeps the weights of the nation.
 *
 * <p>Example: {@code mean(enquete.frequentation).weighted(weights(enquete.famille, to:
 * breakdown('organisers.by-family')))}.
 *
 * @param function the name of the {@link org.bilan.api.indicator.WeightFunction} that brings rows
 *     to agree with the totals
 * @param source the source whose rows are weighted
 * @param column the weights that rows bring along, where they do; elsewhere each counts for one
 * @param margins what is known of the population; empty where only the column counts
 * @param settings other arguments by name, in a stable order: numbers and texts
 */
public record Weights(
    String function,
    String source,
    Optional<ColumnPath> column,
    List<Margin> margins,
    Map<String, Object> settings) {

  /** The greatest weight, in mean weights. */
  public static final String TRIMMED = "trimmed";

  /** Copies the parts. */
  public Weights {
    margins = List.copyOf(margins);
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /**
   * The totals of a population by the categories of a column.
   *
   * @param column the column of the rows
   * @param totals a breakdown of the population by the same categories; evaluated over the nation
   */
  public record Margin(ColumnPath column, Formula totals) {

    /** Refuses the items of a table of a survey, which are no rows. */
    public Margin {
      if (column.part() != ColumnPath.Part.WHOLE) {
        throw new WordException("word.weights-of-rows", column.toString());
      }
    }
  }

  /** One more margin. */
  @Word(
      fr = "Cale aussi ces poids sur les totaux d'une autre ventilation de la population.",
      en = "Brings these weights to agree with one more breakdown of the population too.")
  public Weights and(CategoryTerm column, @Option("to") Breakdown totals) {
    if (!column.path().source().equals(source)) {
      throw new WordException("word.two-sources", source, column.path().source());
    }
    List<Margin> more = new ArrayList<>(margins);
    more.add(new Margin(column.path(), totals.formula()));
    return new Weights(function, source, this.column, more, settings);
  }

  /** No weight over so many times the mean one. */
  @Word(
      fr = "Ramène les poids trop grands à tant de fois le poids moyen.",
      en = "Brings weights that are too great down to so many times the mean weight.")
  public Weights trimmed(BigDecimal times) {
    if (times.compareTo(BigDecimal.ONE) <= 0) {
      throw new WordException("word.trimmed-over-one", times.toPlainString());
    }
    Map<String, Object> more = new TreeMap<>(settings);
    more.put(TRIMMED, times);
    return new Weights(function, source, column, margins, more);
  }
}
