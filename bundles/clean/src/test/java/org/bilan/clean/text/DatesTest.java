package org.bilan.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/11/2011 | 2011-11-12",
        "1/2/2011 | 2011-02-01",
        "2011-11-07 | 2011-11-07",
        "2011/11/07 | 2011-11-07",
        "12-11-2011 | 2011-11-12",
        "12.11.2011 | 2011-11-12",
        "12/11/11 | 2011-11-12",
        "12/11/69 | 1969-11-12",
        "12 novembre 2011 | 2011-11-12",
        "1er novembre 2011 | 2011-11-01",
        "1ᵉʳ novembre 2011 | 2011-11-01",
        "samedi 12 novembre 2011 | 2011-11-12",
        "3 FÉVRIER 2012 | 2012-02-03",
        "15 août 2011 | 2011-08-15",
        "7 déc. 2011 | 2011-12-07",
        "2011-12-05 09:02:00 | 2011-12-05",
        "2011-12-05T09:02:00Z | 2011-12-05",
        "2011-12-05T00:02:00.000+01:00 | 2011-12-05",
        "2011-12-05T23:02:00+0100 | 2011-12-05",
        "26/10/2011 14h30 | 2011-10-26",
        "29/02/2012 | 2012-02-29"
      })
  void daysAreReadAsFrenchFilesWriteThem(String text, LocalDate day) {
    assertThat(Dates.parse(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30/02/2011",
        "29/02/2011",
        "12/13/2011",
        "00/11/2011",
        "10/11",
        "novembre 2011",
        "2011",
        "12 brumaire 2011",
        "12/11-2011",
        "12/11/2011 - 14/11/2011",
        "NC",
        "12 ju 2011",
        "32 novembre 2011"
      })
  void whatIsNoDayIsNotGuessed(String text) {
    assertThat(Dates.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 jui 2011", "12 ma 2011"})
  void aShortenedMonthThatCouldBeTwoIsNoMonth(String text) {
    assertThat(Dates.parse(text)).isNull();
  }
}
