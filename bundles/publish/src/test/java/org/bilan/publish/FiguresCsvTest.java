package org.bilan.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.publish.Samples.cell;
import static org.bilan.publish.Samples.figure;
import static org.bilan.publish.Samples.number;
import static org.bilan.publish.Samples.result;
import static org.bilan.publish.Samples.results;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.junit.jupiter.api.Test;

class FiguresCsvTest {

  private static final String HEADER = "id,category,series,value,unit,base,margin,flags,label\n";

  @Test
  void aFigureIsARow() throws Exception {
    Result.Figure estimate =
        new Result.Figure(
            number("121812.50"),
            "participants",
            Optional.of(412L),
            Optional.of(new BigDecimal("9100.0")),
            Optional.empty(),
            Set.of(Flag.SMALL_BASE, Flag.ESTIMATE));
    assertThat(csv(result("attendance.total", "Fréquentation", estimate)))
        .isEqualTo(
            HEADER
                + "attendance.total,,,121812.5,participants,412,9100,estimate small-base,Fréquentation\n");
  }

  @Test
  void eachCellOfABreakdownIsARow() throws Exception {
    Result.Breakdown breakdown =
        new Result.Breakdown(
            Result.Measure.SHARE, "%", List.of(cell("Oui", "2011", "62.5"), cell(null, "", "3")));
    assertThat(csv(result("b", "Réponses", breakdown)))
        .isEqualTo(HEADER + "b,Oui,2011,62.5,%,,,,Réponses\nb,,,3,%,,,,Réponses\n");
  }

  @Test
  void cellsWithCommasQuotesOrLineBreaksAreQuoted() throws Exception {
    assertThat(csv(result("x", "Un \"mot\", deux\nlignes", figure(number("1"), ""))))
        .isEqualTo(HEADER + "x,,,1,,,,,\"Un \"\"mot\"\", deux\nlignes\"\n");
  }

  @Test
  void daysRankingsTextsAndMissingValuesHaveTheirForms() throws Exception {
    assertThat(
            csv(
                result("d", "D", figure(new Value.Day(LocalDate.of(2011, 11, 1)), "date")),
                result("r", "R", figure(new Value.Labels(List.of("Culture", "Formation")), "")),
                result("t", "T", figure(new Value.Text("Paris"), "")),
                result("m", "M", figure(Value.missing(), "%"))))
        .isEqualTo(
            HEADER
                + "d,,,2011-11-01,date,,,,D\n"
                + "r,,,Culture | Formation,,,,,R\n"
                + "t,,,Paris,,,,,T\n"
                + "m,,,,%,,,missing,M\n");
  }

  private static String csv(IndicatorResult... all) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFileWriter().csv(results(all), out);
    return out.toString(UTF_8);
  }
}
