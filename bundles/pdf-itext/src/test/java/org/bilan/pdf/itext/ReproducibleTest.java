package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.bilan.api.output.Look;
import org.junit.jupiter.api.Test;

class ReproducibleTest {

  @Test
  void theSameDocumentGivesTheSameBytes() throws Exception {
    assertThat(hash()).isEqualTo(hash());
  }

  @Test
  void placeAndLanguageOfTheMachineChangeNothing() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = hash();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(hash()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherLookGivesAnotherIdentity() {
    Fingerprint one = Fingerprint.of(Samples.whole(), Look.DEFAULT);
    Fingerprint other = Fingerprint.of(Samples.whole(), SampleDump.lively());
    assertThat(one.bytes()).isNotEqualTo(other.bytes());
  }

  private static String hash() throws Exception {
    byte[] pdf = Rendering.of(Samples.whole()).bytes();
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
  }
}
