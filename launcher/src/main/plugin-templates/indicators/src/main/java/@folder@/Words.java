package @package@;

import java.util.Map;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.word.Word;

/** The words that scripts may write. They compute nothing: they say what is to be computed. */
public final class Words {

  private Words() {}

  /** The median of the values of a breakdown. */
  @Word(
      fr = "La médiane des valeurs d’une ventilation.",
      en = "The median of the values of a breakdown.")
  public static Figure @word@(Breakdown breakdown) {
    return new Figure(
        new Call(Median.NAME, Kind.FIGURE, Map.of(Median.OF, breakdown.formula()), Map.of()));
  }
}
