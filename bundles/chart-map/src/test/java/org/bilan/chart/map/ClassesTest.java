package org.bilan.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartSpec;
import org.junit.jupiter.api.Test;

class ClassesTest {

  private static List<ChartSpec.Point> points(String... values) {
    return Arrays.stream(values).map(Maps::point).toList();
  }

  private static List<String> labels(String... values) {
    return Classes.of(points(values)).classes().stream().map(Classes.Span::label).toList();
  }

  @Test
  void classesHaveAsManyRegionsEach() {
    assertThat(labels("1", "2", "3", "4", "5", "6", "7", "8", "90", "100"))
        .containsExactly("1 à 2", "3 à 4", "5 à 6", "7 à 8", "90 à 100");
  }

  @Test
  void equalValuesAreOfOneClass() {
    assertThat(labels("1", "1", "1", "1", "1", "2", "3", "4", "5", "6"))
        .containsExactly("1", "2", "3", "4", "5 à 6");
  }

  @Test
  void valuesThatArePrintedAlikeAreOfOneClass() {
    List<ChartSpec.Point> points =
        Stream.of("5.0", "5.9", "6.66", "6.74", "7.1", "7.8", "8.2", "8.9", "9.1", "9.9")
            .map(
                value ->
                    new ChartSpec.Point(
                        Optional.of(new BigDecimal(value)), value.startsWith("6") ? "6,7" : value))
            .toList();
    assertThat(Classes.of(points).classes().stream().map(Classes.Span::label))
        .containsExactly("5.0 à 5.9", "6,7", "7.1 à 7.8", "8.2 à 8.9", "9.1 à 9.9");
    List<ChartSpec.Point> parted = new ArrayList<>(points);
    parted.remove(1);
    assertThat(Classes.of(parted).classes().stream().map(Classes.Span::label))
        .containsExactly("5.0 à 6,7", "7.1", "7.8", "8.2 à 8.9", "9.1 à 9.9");
  }

  @Test
  void fewValuesHaveAClassEach() {
    assertThat(labels("7", "12")).containsExactly("7", "12");
    assertThat(labels("7")).containsExactly("7");
  }

  @Test
  void missingValuesAreOfNoClass() {
    ChartSpec.Point missing = new ChartSpec.Point(Optional.empty(), "n. c.");
    assertThat(Classes.of(List.of(missing, Maps.point("3"))).classes()).hasSize(1);
    assertThat(Classes.of(List.of(missing)).classes()).isEmpty();
  }

  @Test
  void aValueFindsItsClass() {
    Classes classes = Classes.of(points("1", "2", "3", "4", "5", "6", "7", "8", "90", "100"));
    assertThat(classes.indexOf(new BigDecimal("1"))).isZero();
    assertThat(classes.indexOf(new BigDecimal("3"))).isEqualTo(1);
    assertThat(classes.indexOf(new BigDecimal("100"))).isEqualTo(4);
  }
}
