package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableRow;
import org.junit.jupiter.api.Test;

class DecimalMarksTest {

  private final TextStyle style = Samples.style();

  @Test
  void aWholeNumberLeavesRoomForTheDecimalsOfOthers() {
    DecimalMarks marks = marks("12", "3,25");
    assertThat(marks.shift("3,25")).isZero();
    assertThat(marks.shift("12")).isEqualTo(style.width(",25"));
  }

  @Test
  void unitsCountWithTheDecimals() {
    DecimalMarks marks = marks("+6,5\u00a0%", "−3\u00a0%");
    assertThat(marks.shift("−3\u00a0%"))
        .isEqualTo(style.width(",5\u00a0%") - style.width("\u00a0%"));
  }

  @Test
  void thousandsSpacesAreNotDecimals() {
    assertThat(marks("1\u202f732", "12").shift("12")).isZero();
  }

  @Test
  void textsStayAtTheEdge() {
    assertThat(marks("3,25", "n.\u202fd.").shift("n.\u202fd.")).isZero();
  }

  private DecimalMarks marks(String... cells) {
    List<TableRow> rows =
        Stream.of(cells)
            .map(cell -> new TableRow(TableRow.Role.BODY, List.of(TableCell.of(cell))))
            .toList();
    return DecimalMarks.of(rows, 0, style);
  }
}
