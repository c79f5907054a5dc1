package org.bilan.clean.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaledNumbersTest {

  @Test
  void theDoubleIsTheNearestToTheDecimal() {
    Random random = new Random(3);
    for (int scale = 0; scale <= ScaledNumbers.MOST_DECIMALS; scale++) {
      long[] unscaled = random.longs(500, -(1L << 60), 1L << 60).toArray();
      for (int i = 0; i < 400; i++) {
        unscaled[i] >>= random.nextInt(60);
      }
      ScaledNumbers numbers = new ScaledNumbers(unscaled, scale);
      for (int i = 0; i < unscaled.length; i++) {
        BigDecimal exact = BigDecimal.valueOf(unscaled[i], scale);
        assertThat(numbers.value(i)).isEqualTo(exact.doubleValue());
        assertThat(numbers.decimal(i)).isEqualByComparingTo(exact);
      }
    }
  }

  @Test
  void decimalsHaveNoTrailingZeros() {
    ScaledNumbers numbers = new ScaledNumbers(new long[] {100, 150, 0, 1000}, 2);
    assertThat(numbers.decimal(0)).isEqualTo(new BigDecimal("1"));
    assertThat(numbers.decimal(1)).isEqualTo(new BigDecimal("1.5"));
    assertThat(numbers.decimal(2)).isEqualTo(new BigDecimal("0"));
    assertThat(numbers.decimal(3)).isEqualTo(new BigDecimal("10"));
  }

  @Test
  void aMissingNumberIsNone() {
    ScaledNumbers numbers = new ScaledNumbers(new long[] {ScaledNumbers.MISSING}, 2);
    assertThat(numbers.isMissing(0)).isTrue();
    assertThat(numbers.decimal(0)).isNull();
  }
}
