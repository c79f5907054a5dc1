package org.bilan.api.formula;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an indicator says, as a value: two formulas that say the same are equal, and {@code
 * toString} is stable, so that it can be part of a {@link org.bilan.api.graph.Key}. SQL equivalents
 * are given for later push-down.
 */
public sealed interface Formula {

  /** What comes out of it. */
  Kind kind();

  /** What comes out of a formula. */
  enum Kind {
    /** One value. */
    FIGURE,
    /** A value by category, or by category and series. */
    BREAKDOWN,
    /** Labels in order. */
    RANKING
  }

  /** What is taken over rows. */
  enum Measure {
    /** Rows. {@code COUNT(*)} */
    COUNT,
    /** The sum of a column; 0 over no row. {@code SUM} */
    SUM,
    /** The mean of the known cells of a column. {@code AVG} */
    MEAN,
    /** The median of the known cells. */
    MEDIAN,
    /** The {@code rank}-th smallest known cell. */
    SMALLEST,
    /** The {@code rank}-th largest known cell. */
    LARGEST,
    /** 100 × rows that satisfy a condition ÷ rows whose cell is known, or rows of the base. */
    SHARE,
    /** 100 × rows of each label ÷ rows whose cell is known. {@code GROUP BY} over the total */
    SHARES,
    /** The cell of the only row. Several rows are an error, none is missing. */
    THE
  }

  /**
   * A measure over the rows of a source.
   *
   * @param measure what is taken
   * @param source the source
   * @param column the column measured, where the measure has one
   * @param condition the condition of a share
   * @param where conditions on the rows. {@code WHERE}
   * @param among conditions that make the base of a share, instead of the known cells
   * @param by columns of a breakdown: category, then series; empty for a figure. {@code GROUP BY}
   * @param rank for the smallest and largest, from 1
   * @param weights how much each row counts; empty where each counts for one
   */
  record Aggregate(
      Measure measure,
      String source,
      Optional<ColumnPath> column,
      Optional<Condition> condition,
      List<Condition> where,
      List<Condition> among,
      List<ColumnPath> by,
      int rank,
      Optional<Weights> weights)
      implements Formula {

    /** Copies the lists. */
    public Aggregate {
      where = List.copyOf(where);
      among = List.copyOf(among);
      by = List.copyOf(by);
    }

    /** A measure over rows that count for one each. */
    public Aggregate(
        Measure measure,
        String source,
        Optional<ColumnPath> column,
        Optional<Condition> condition,
        List<Condition> where,
        List<Condition> among,
        List<ColumnPath> by,
        int rank) {
      this(measure, source, column, condition, where, among, by, rank, Optional.empty());
    }

    @Override
    public Kind kind() {
      return by.isEmpty() ? Kind.FIGURE : Kind.BREAKDOWN;
    }
  }

  /**
   * The result of another indicator.
   *
   * @param id its id
   * @param kind its kind
   */
  record Lookup(String id, Kind kind) implements Formula {}

  /** The four operations. */
  enum Operator {
    /** Sum. */
    PLUS,
    /** Difference. */
    MINUS,
    /** Product. */
    TIMES,
    /** Quotient; missing where the divisor is 0. */
    OVER
  }

  /**
   * An operation on two figures; missing where one of them is.
   *
   * @param operator the operation
   * @param left a figure
   * @param right a figure
   */
  record Arithmetic(Operator operator, Formula left, Formula right) implements Formula {
    @Override
    public Kind kind() {
      return Kind.FIGURE;
    }
  }

  /**
   * A number written in a script.
   *
   * @param value the number
   */
  record Constant(BigDecimal value) implements Formula {
    @Override
    public Kind kind() {
      return Kind.FIGURE;
    }
  }

  /**
   * A fact that no row can give.
   *
   * @param value a {@link BigDecimal}, a {@link java.time.LocalDate}, a text or a list of texts
   * @param by who says it
   */
  record Stated(Object value, String by) implements Formula {
    @Override
    public Kind kind() {
      return Kind.FIGURE;
    }
  }

  /**
   * A formula evaluated over the whole nation, whatever the parameters.
   *
   * @param of the formula
   */
  record Nation(Formula of) implements Formula {
    @Override
    public Kind kind() {
      return of.kind();
    }
  }

  /**
   * A function of a plugin.
   *
   * @param function the name of an {@link org.bilan.api.indicator.IndicatorFunction}
   * @param kind what comes out
   * @param inputs its inputs by name, in a stable order
   * @param settings its other arguments by name, in a stable order: numbers and texts
   */
  record Call(String function, Kind kind, Map<String, Formula> inputs, Map<String, Object> settings)
      implements Formula {

    /** Copies the maps, sorted by name. */
    public Call {
      inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
      settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }
  }

  /** What is taken of a breakdown. */
  enum Choice {
    /** Cells strictly over a number. */
    OVER,
    /** Cells strictly under a number. */
    UNDER,
    /** The value of one category: a figure. */
    OF,
    /** How many categories have a value that is not zero: a figure. */
    SIZE,
    /** The sum of the values: a figure. */
    TOTAL,
    /** The categories whose value is not zero, in the order of the breakdown: a ranking. */
    CATEGORIES,
    /** The first categories by decreasing value: a ranking. */
    TOP,
    /** The last categories, by increasing value: a ranking. */
    BOTTOM,
    /** Categories from one rank to another by decreasing value: a ranking. */
    RANKS,
    /** Cells of some categories only. */
    ONLY,
    /** Cells of all but some categories. */
    WITHOUT
  }

  /**
   * Something taken of a breakdown.
   *
   * @param choice what
   * @param of the breakdown
   * @param arguments numbers or labels
   */
  record Selection(Choice choice, Formula of, List<Object> arguments) implements Formula {

    /** Copies the arguments. */
    public Selection {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Kind kind() {
      return switch (choice) {
        case OF, SIZE, TOTAL -> Kind.FIGURE;
        case CATEGORIES, TOP, BOTTOM, RANKS -> Kind.RANKING;
        case OVER, UNDER, ONLY, WITHOUT -> Kind.BREAKDOWN;
      };
    }
  }
}
