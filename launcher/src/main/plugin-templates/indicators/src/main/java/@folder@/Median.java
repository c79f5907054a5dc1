package @package@;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/** Computes what the word stands for, once its breakdown is known. */
final class Median implements IndicatorFunction {

  static final String NAME = "@word@";
  static final String OF = "of";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Breakdown breakdown = call.breakdown(OF);
    List<BigDecimal> values =
        breakdown.cells().stream()
            .map(cell -> cell.value().number())
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (values.isEmpty() || breakdown.cells().stream().anyMatch(Median::isWithheld)) {
      return Result.Figure.missing(breakdown.unit());
    }
    return Result.Figure.of(Value.of(middle(values)), breakdown.unit());
  }

  /** What is withheld from readers must not be guessed from what is computed of it. */
  private static boolean isWithheld(Result.Cell cell) {
    return cell.flags().contains(Flag.WITHHELD);
  }

  private static BigDecimal middle(List<BigDecimal> sorted) {
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    BigDecimal upper = sorted.get(sorted.size() / 2);
    return lower.add(upper).divide(BigDecimal.valueOf(2));
  }
}
