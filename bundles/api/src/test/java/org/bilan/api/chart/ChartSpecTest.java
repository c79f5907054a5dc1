package org.bilan.api.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartSpec.Point;
import org.bilan.api.chart.ChartSpec.Series;
import org.junit.jupiter.api.Test;

class ChartSpecTest {

  @Test
  void itsDataAreRowsOfCategoriesAndColumnsOfSeries() {
    ChartSpec spec =
        new ChartSpec(
            "x",
            ChartForm.BARS,
            "Titre",
            List.of("Entreprendre, épargner", "Dire \"oui\""),
            List.of(
                new Series("2010", List.of(point("1.5"), point("2"))),
                new Series("2011", List.of(point("3"), missing()))),
            "",
            0,
            Set.of(),
            100,
            50);
    assertThat(spec.csv())
        .isEqualTo(
            "category,2010,2011\r\n\"Entreprendre, épargner\",1.5,3\r\n\"Dire \"\"oui\"\"\",2,\r\n");
  }

  private static Point point(String number) {
    return new Point(Optional.of(new BigDecimal(number)), number);
  }

  private static Point missing() {
    return new Point(Optional.empty(), "n. c.");
  }
}
