package org.bilan.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a manifest asks for, in words. */
class NeedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "org.bilan.api.source;version=\"[2.0,3)\" | org.bilan.api.source 2.x",
        "org.bilan.api.source;version=\"[1.1,2)\" | org.bilan.api.source ≥ 1.1, < 2.0",
        "org.bilan.api.source;version=\"1.3.1\" | org.bilan.api.source ≥ 1.3.1",
        "org.bilan.api.source | org.bilan.api.source"
      })
  void saysTheNameAndTheVersionsThatWillDo(String clause, String words) throws Exception {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", "demo");
    headers.put("Import-Package", clause.strip());
    var resource = ResourceBuilder.build(null, headers);
    assertThat(Need.of(resource.getRequirements("osgi.wiring.package").get(0)).words())
        .isEqualTo(words.strip());
  }
}
