package org.bilan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How the values of a figure that moved are shown. */
class MovedValuesTest {

  private static final MovedValues FRENCH = new MovedValues(Locale.FRENCH);
  private static final MovedValues ENGLISH = new MovedValues(Locale.ENGLISH);

  @Test
  void twoDecimalsAreShownInTheLanguageOfTheScreen() {
    assertThat(FRENCH.shown("146.8333333333333333333333333333333", "150")).isEqualTo("146,83");
    assertThat(ENGLISH.shown("146.8333333333333333333333333333333", "150")).isEqualTo("146.83");
    assertThat(FRENCH.shown("-12345.5", "150")).isEqualTo("-12\u202f345,5");
    assertThat(FRENCH.shown("-0.25", "")).isEqualTo("-0,25");
  }

  @Test
  void valuesThatDifferAreShownDifferent() {
    assertThat(FRENCH.shown("0.123456", "0.123444")).isEqualTo("0,1235");
    assertThat(FRENCH.shown("0.123444", "0.123456")).isEqualTo("0,1234");
    assertThat(FRENCH.shown("12", "12.0001")).isEqualTo("12");
    assertThat(FRENCH.shown("12.0001", "12")).isEqualTo("12,0001");
  }

  @Test
  void whatIsNoNumberIsLeftAsItIs() {
    assertThat(FRENCH.shown("2024-07-02", "2025-07-01")).isEqualTo("2024-07-02");
    assertThat(FRENCH.shown("01230", "2025")).isEqualTo("01230");
    assertThat(FRENCH.shown("2025", "01230")).isEqualTo("2025");
    assertThat(FRENCH.shown("", "2025")).isEqualTo("—");
  }
}
