package org.bilan.chart.map.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratorTest {

  private static Ring ring(double... coordinates) {
    List<Vertex> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Vertex(coordinates[i], coordinates[i + 1]));
    }
    return new Ring(points);
  }

  private static List<Ring> square(double x, double y) {
    return List.of(ring(x, y, x + 10, y, x + 10, y + 10, x, y + 10));
  }

  @Test
  void neighboursAreMergedAlongTheirBorder() {
    List<Ring> both = new ArrayList<>(square(0, 0));
    both.addAll(square(10, 0));
    List<Ring> union = Union.of(both, 1);
    assertThat(union).hasSize(1);
    assertThat(union.get(0).area()).isEqualTo(200);
  }

  @Test
  void islandsStayAndSliversGo() {
    List<Ring> all = new ArrayList<>(square(0, 0));
    all.addAll(square(50, 0));
    all.add(ring(80, 80, 80.5, 80, 80.5, 80.5));
    assertThat(Union.of(all, 1)).hasSize(2);
  }

  @Test
  void bordersThatNearlyMeetAreMadeOne() {
    List<List<Ring>> snapped =
        new Snapping(0.3)
            .snapped(
                List.of(
                    square(0, 0), List.of(ring(10.1, 0.1, 20, 0, 20, 10, 9.9, 10, 10.05, 5.1))));
    List<Ring> both = new ArrayList<>(snapped.get(0));
    both.addAll(snapped.get(1));
    assertThat(Union.of(both, 1)).hasSize(1);
  }

  @Test
  void simplifiedNeighboursShareTheirBorderStill() {
    Ring left = ring(0, 0, 10, 0, 10.2, 2, 9.9, 4, 12, 6, 10, 10, 0, 10);
    Ring right = ring(10, 0, 20, 0, 20, 10, 10, 10, 12, 6, 9.9, 4, 10.2, 2);
    Simplification simplification = new Simplification(0.5, List.of(List.of(left), List.of(right)));
    List<Ring> simple = List.of(simplification.simplified(left), simplification.simplified(right));
    assertThat(simple.get(0).points().size()).isLessThan(left.points().size());
    assertThat(Union.of(simple, 1)).hasSize(1);
    assertThat(Union.of(simple, 1).get(0).area()).isEqualTo(200);
  }

  @Test
  void everyDepartmentIsInOneRegion() {
    List<String> codes =
        Regions2011.departments().values().stream().flatMap(List::stream).sorted().toList();
    assertThat(codes).hasSize(96).doesNotHaveDuplicates();
    assertThat(Regions2011.departments()).hasSize(22);
  }

  @Test
  void jsonIsReadAsMapsListsTextsAndNumbers() {
    assertThat(Json.read("{\"a\": [1, -2.5, \"x\"], \"b\": {\"c\": null}}"))
        .isEqualTo(Map.of("a", Arrays.asList(1.0, -2.5, "x"), "b", Map.of("c", "null")));
  }

  @Test
  void aLabelStandsWhereThereIsRoomToTheSides() {
    Ring shape = ring(0, 0, 100, 0, 100, 20, 20, 20, 20, 100, 0, 100);
    Vertex label = LabelPoint.of(shape);
    assertThat(label.y()).isBetween(5.0, 25.0);
  }
}
