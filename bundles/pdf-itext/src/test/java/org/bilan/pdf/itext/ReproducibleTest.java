package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
  void documentsWrittenAtOnceDoNotDisturbOneAnother() throws Exception {
    String alone = hash();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> hashes = threads.invokeAll(Collections.nCopies(8, () -> hash()));
      for (Future<String> each : hashes) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
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
