package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GroovyScriptHostTest {

  /** A host made at its first use would not know the words of bundles that stopped before. */
  @Test
  void theHostIsThereBeforeItsFirstUse() throws IOException {
    String component = "/OSGI-INF/" + GroovyScriptHost.class.getName() + ".xml";
    try (InputStream declared = GroovyScriptHost.class.getResourceAsStream(component)) {
      assertThat(new String(declared.readAllBytes(), StandardCharsets.UTF_8))
          .contains("immediate=\"true\"");
    }
  }
}
