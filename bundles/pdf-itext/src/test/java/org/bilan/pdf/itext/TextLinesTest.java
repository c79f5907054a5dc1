package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  private static final String ADDRESS = "https://www.lemois-ess.org/manifestations/bretagne.html";

  private final TextStyle style = Samples.style();

  @Test
  void linesBreakBetweenWordsAndKeepTheirSpace() {
    float width = style.width("Une ligne");
    assertThat(TextLines.of("Une ligne courte", style, width))
        .containsExactly("Une ligne ", "courte");
  }

  @Test
  void figuresAreNotPartedFromTheirUnits() {
    float width = style.width("soit 1\u202f732");
    assertThat(TextLines.of("soit 1\u202f732\u00a0€", style, width))
        .containsExactly("soit ", "1\u202f732\u00a0€");
  }

  @Test
  void addressesBreakAtTheirSigns() {
    List<String> lines = TextLines.of(ADDRESS, style, 100);
    assertThat(String.join("", lines)).isEqualTo(ADDRESS);
    assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> style.width(line) <= 100);
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.matches(".*[/._?&-]"));
  }

  @Test
  void aWordWiderThanALineBreaksAnywhere() {
    List<String> lines = TextLines.of("anticonstitutionnellement", style, 40);
    assertThat(String.join("", lines)).isEqualTo("anticonstitutionnellement");
    assertThat(lines).allMatch(line -> style.width(line) <= 40);
  }

  @Test
  void titlesAreOfEvenLines() {
    String title = "Bilan du mois de l’économie sociale et solidaire";
    float width = style.width("Bilan du mois de l’économie sociale et ");
    assertThat(TextLines.of(title, style, width).get(1)).isEqualTo("solidaire");
    List<String> even = TextLines.balanced(title, style, width);
    assertThat(even).hasSize(2);
    assertThat(even.get(1)).isEqualTo("sociale et solidaire");
  }
}
