package org.bilan.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.compute.disclosure.Silence;
import org.bilan.compute.rows.AnswerTable;
import org.bilan.compute.rows.RowMeasures;

/** What may be told of one aggregate over a survey, in the bilan of the nation or of a part. */
final class Discretion {

  /** What is told of a value. */
  enum Degree {
    /** The value. */
    TOLD,
    /** The value, and that it rests on few answers. */
    SMALL,
    /** Nothing. */
    WITHHELD
  }

  private static final int NATION = -1;

  private final int withholdUnder;
  private final int smallUnder;
  private final Place place;
  private final List<Guarded> guarded = new ArrayList<>();

  /** Groups of people, and which of them are silent. */
  private record Guarded(AnswerTable table, Silence silence) {}

  /**
   * Which bilan it is.
   *
   * @param dividing the column of parts, if there are parts
   * @param part the index of the part; that of the nation for the whole
   * @param others further restrictions
   */
  private record Place(Optional<ColumnPath> dividing, int part, List<Condition> others) {}

  private Discretion(int withholdUnder, int smallUnder, Place place) {
    this.withholdUnder = withholdUnder;
    this.smallUnder = smallUnder;
    this.place = place;
  }

  /**
   * Considers an aggregate.
   *
   * @param dividing the columns that bilans are restricted by
   * @param restrictions what this one is restricted by
   */
  static Discretion of(
      Aggregate aggregate,
      List<Condition> restrictions,
      Withholding withholding,
      List<ColumnPath> dividing,
      RowMeasures rows) {
    Place place = place(aggregate, restrictions, dividing, rows);
    Discretion discretion = new Discretion(withholding.under(), withholding.smallUnder(), place);
    for (AnswerTable table : rows.answers(aggregate, place.others(), place.dividing())) {
      Silence silence = new Silence(table.answers(), withholding.under());
      discretion.guarded.add(new Guarded(table, silence));
    }
    return discretion;
  }

  private static Place place(
      Aggregate aggregate,
      List<Condition> restrictions,
      List<ColumnPath> dividing,
      RowMeasures rows) {
    for (Condition restriction : restrictions) {
      if (restriction instanceof Comparison part && part.test() == Test.IS) {
        List<Condition> others = restrictions.stream().filter(r -> r != restriction).toList();
        int label = rows.label(part.column(), String.valueOf(part.operands().get(0)));
        return new Place(Optional.of(part.column()), label < 0 ? Integer.MAX_VALUE : label, others);
      }
    }
    Optional<ColumnPath> column =
        dividing.stream()
            .filter(path -> path.source().equals(aggregate.source()))
            .max(java.util.Comparator.comparing(aggregate.by()::contains));
    return new Place(column, NATION, restrictions);
  }

  /** What is told of a group of rows of the aggregate. */
  Degree of(int group) {
    Degree degree = Degree.TOLD;
    for (Guarded each : guarded) {
      Degree one = of(each, group);
      degree = one.compareTo(degree) > 0 ? one : degree;
    }
    return degree;
  }

  private Degree of(Guarded each, int group) {
    int line = each.table().lines()[group];
    int ofGroup = each.table().parts()[group];
    int part = ofGroup < 0 ? place.part() : ofGroup;
    boolean nation = part == NATION;
    if (part == Integer.MAX_VALUE) {
      return Degree.TOLD;
    }
    boolean silent =
        withholdUnder > 0
            && (nation
                ? each.silence().isSilentInNation(line)
                : each.silence().isSilent(part, line));
    if (silent) {
      return Degree.WITHHELD;
    }
    long size =
        nation ? each.table().answers().total(line) : each.table().answers().size(part, line);
    return size > 0 && size < smallUnder ? Degree.SMALL : Degree.TOLD;
  }
}
