package org.bilan.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;

/** The lines by which projects pin plugins. */
class PinTest {

  @Test
  void aLineSaysAnIdARangeAndAHash() {
    Pin pin = Pin.of("  source-excel [1.0, 2) sha256:0123456789ab # classeurs").orElseThrow();
    assertThat(pin.id()).isEqualTo("source-excel");
    assertThat(pin.column()).isEqualTo(3);
    assertThat(pin.range().orElseThrow().includes(Version.parseVersion("1.9"))).isTrue();
    assertThat(pin.range().orElseThrow().includes(Version.parseVersion("2.0"))).isFalse();
    assertThat(pin.sha256()).contains("0123456789ab");
  }

  @Test
  void anIdAloneWillDo() {
    assertThat(Pin.of("source-excel")).get().extracting(Pin::id).isEqualTo("source-excel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"source excel", "[1.0,2)", "source-excel [1.0,2", "source-excel sha256:xyz"})
  void whatIsNoPinIsNone(String line) {
    assertThat(Pin.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "# rien", "  # rien"})
  void commentsSayNothing(String line) {
    assertThat(Pin.isBlank(line)).isTrue();
  }
}
