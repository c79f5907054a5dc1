package org.bilan.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "1732 | 1732",
        "1 732 | 1732",
        "1\u00a0732 | 1732",
        "1\u202f732 | 1732",
        "5.100 | 5100",
        "1.234.567 | 1234567",
        "1 234.567 | 1234567",
        "12.5 | 12.5",
        "1234.567 | 1234.567",
        "0.125 | 0.125",
        ".5 | 0.5",
        "1 732,50 | 1732.5",
        "1.234,56 | 1234.56",
        ",5 | 0.5",
        "57 600,00 € | 57600",
        "57\u00a0600,00\u00a0€ | 57600",
        "37.800 € | 37800",
        "38,5 k€ | 38500",
        "20 k€ | 20000",
        "20K€ | 20000",
        "1,2 M€ | 1200000",
        "51 % | 51",
        "51% | 51",
        "-12,5 | -12.5",
        "−12 | -12",
        "+5 | 5",
        "100 | 100",
        "1000000 | 1000000",
        "007 | 7"
      })
  void numbersAreReadAsFrenchFilesWriteThem(String text, String number) {
    assertThat(Numbers.parse(text)).isEqualTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NC",
        "-",
        "",
        "€",
        "%",
        "12 34",
        "1 23",
        "1,5,2",
        "1,234.56",
        "12 personnes",
        "1.2.3",
        "12,",
        "5-6",
        "1e5",
        "0x10",
        "٣",
        "12 h",
        "--5",
        "k€",
        "1 234 5"
      })
  void whatIsNoNumberIsNotGuessed(String text) {
    assertThat(Numbers.parse(text)).isNull();
  }

  @Test
  void aPlainNumberHasThreeDecimals() {
    assertThat(Numbers.parsePlain("50.125")).isEqualTo(new BigDecimal("50.125"));
    assertThat(Numbers.parsePlain("-0.50")).isEqualTo(new BigDecimal("-0.5"));
  }

  @ParameterizedTest
  @CsvSource({"'1 200', 1200", "'12,5', 12.5", "'38 k€', 38000"})
  void aTextThatIsNotPlainIsReadAsWritten(String text, String number) {
    assertThat(Numbers.parsePlain(text)).isEqualTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ".", "1.2.3.4"})
  void aPlainNumberThatIsNoneIsNull(String text) {
    assertThat(Numbers.parsePlain(text)).isNull();
  }
}
