package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.PluginState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Jars that must not come in, whatever is said, or not without a yes. */
class HostileJarsTest {

  private static final List<Hostile> REFUSED =
      List.of(
          Hostile.TRUNCATED,
          Hostile.NO_MANIFEST,
          Hostile.BAD_MANIFEST,
          Hostile.PLAIN_LIBRARY,
          Hostile.ZIP_SLIP,
          Hostile.ZIP_BOMB,
          Hostile.NESTED_BOMB,
          Hostile.MANY_ENTRIES,
          Hostile.ENTRY_TWICE,
          Hostile.MISSING_PACKAGE,
          Hostile.VERSION_CLASH,
          Hostile.IMPORT_CYCLE,
          Hostile.JAVA_TOO_NEW,
          Hostile.FRAGMENT,
          Hostile.OUR_NAME,
          Hostile.OUR_PACKAGE,
          Hostile.ALTERED_CLASS,
          Hostile.ADDED_ENTRY,
          Hostile.EXPIRED_SIGNER,
          Hostile.THROWS,
          Hostile.HANGS);

  private static final List<Hostile> ASKED = List.of(Hostile.UNSIGNED, Hostile.FOREIGN_SIGNER);

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([^|]+) \\| [^|]+ \\| `(plugin\\.[\\w-]+)` \\|$");

  @TempDir private static Path folder;
  private static PluginBench bench;
  private static HostileJars jars;

  @BeforeAll
  static void start() {
    bench = new PluginBench(folder);
    SigningKey pinned = SigningKey.of(folder, "Atelier");
    bench.manager().trust(pinned.certificate());
    bench.install(PluginJar.named("source-well").in(folder));
    jars = new HostileJars(folder.resolve("hostile"), pinned);
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  @TestFactory
  Stream<DynamicTest> isRefusedThoughEverythingIsAgreedTo() {
    return REFUSED.stream()
        .map(
            hostile ->
                DynamicTest.dynamicTest(
                    hostile.title(), () -> assertRefused(hostile, PluginBench.YES)));
  }

  private static void assertRefused(Hostile hostile, Consent consent) {
    Path jar = jars.make(hostile);
    List<String> before = bench.state();
    List<Diagnostic> said = bench.refusal(jar.toString(), consent);
    assertThat(said).extracting(Diagnostic::code).contains(hostile.code());
    assertThat(bench.french(said.get(0))).doesNotContain("java.").doesNotContain("osgi.wiring");
    assertThat(bench.state()).isEqualTo(before);
    assertThat(bench.ids()).containsExactly("source-well");
    assertThat(bench.plugin("source-well").state()).isEqualTo(PluginState.ACTIVE);
    assertThat(bench.formats()).contains("sourcewell", "csv").doesNotContain("hostile");
  }

  @TestFactory
  Stream<DynamicTest> isAskedAboutAndRefusedWithoutAYes() {
    return ASKED.stream()
        .map(
            hostile ->
                DynamicTest.dynamicTest(
                    hostile.title(), () -> assertRefused(hostile, Consent.REFUSED)));
  }

  @Test
  void whatIsMissingIsNamedInWords() {
    String clash =
        bench.french(
            bench.refusal(jars.make(Hostile.VERSION_CLASH).toString(), PluginBench.YES).get(0));
    assertThat(clash)
        .isEqualTo(
            "version_clash.jar: erreur : Il manque org.bilan.api.source 2.x, vous avez 1.1.");
    String missing =
        bench.french(
            bench.refusal(jars.make(Hostile.MISSING_PACKAGE).toString(), PluginBench.YES).get(0));
    assertThat(missing)
        .isEqualTo(
            "missing_package.jar: erreur : Il manque org.nowhere 1.x, que rien n’offre ici.");
  }

  @Test
  void everyHostileJarHasItsOutcomeInTheGuide() throws Exception {
    Map<String, String> told = new TreeMap<>();
    String guide = Files.readString(Checkout.ROOT.resolve("docs/guide-plugin.md"));
    for (Matcher row = ROW.matcher(guide); row.find(); ) {
      told.put(row.group(1), row.group(2));
    }
    Map<String, String> catalogue = new TreeMap<>();
    Arrays.stream(Hostile.values()).forEach(h -> catalogue.put(h.title(), h.code()));
    assertThat(told).isEqualTo(catalogue);
  }
}
