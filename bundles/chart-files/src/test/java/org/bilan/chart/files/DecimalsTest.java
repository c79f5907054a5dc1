package org.bilan.chart.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  private final Decimals thousandths = new Decimals(3);

  @Test
  void trailingZerosAreNotWritten() {
    assertThat(thousandths.written(12)).isEqualTo("12");
    assertThat(thousandths.written(-0.5)).isEqualTo("-0.5");
    assertThat(thousandths.written(3.0401)).isEqualTo("3.04");
    assertThat(thousandths.written(0.001)).isEqualTo("0.001");
  }

  @Test
  void whatRoundsToNothingHasNoSign() {
    assertThat(thousandths.written(-0.0001)).isEqualTo("0");
    assertThat(thousandths.written(-0.0)).isEqualTo("0");
  }

  @Test
  void halvesAreRoundedByTheirExactValues() {
    assertThat(thousandths.written(0.0625)).isEqualTo("0.062");
    assertThat(thousandths.written(0.0005)).isEqualTo("0.001");
  }

  @Test
  void thereAreNoMoreDecimalsThanAskedFor() {
    assertThat(new Decimals(2).written(-7.305001)).isEqualTo("-7.31");
    assertThat(new Decimals(2).written(10.049)).isEqualTo("10.05");
    assertThat(new Decimals(0).written(10.4)).isEqualTo("10");
  }

  @Test
  void theQuickWayGivesWhatExactDecimalsGive() {
    Random random = new Random(2011);
    for (int i = 0; i < 20_000; i++) {
      double number = random.nextInt(4_000_000) / 2_000.0 - 1_000 + (i % 2) * random.nextDouble();
      assertThat(thousandths.written(number)).isEqualTo(exact(number));
    }
  }

  private static String exact(double number) {
    BigDecimal rounded = new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
