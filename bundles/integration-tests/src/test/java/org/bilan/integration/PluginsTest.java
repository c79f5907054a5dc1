package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.Offer;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginChange;
import org.bilan.api.plugin.PluginState;
import org.bilan.api.plugin.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins come and go in a running product, and are there again at the next start. */
class PluginsTest {

  @TempDir private Path folder;
  private PluginBench bench;

  @BeforeEach
  void start() {
    bench = new PluginBench(folder);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  private void restart() {
    bench.close();
    bench = new PluginBench(folder);
  }

  @Test
  void aSourceIsThereAsSoonAsItIsInstalledAndAtTheNextStart() {
    PluginChange change = bench.install(PluginJar.named("source-sheet").in(folder));
    assertThat(change.kind()).isEqualTo(PluginChange.Kind.INSTALLED);
    assertThat(bench.formats()).contains("sourcesheet");
    restart();
    assertThat(bench.formats()).contains("sourcesheet");
    assertThat(bench.plugin("source-sheet").state()).isEqualTo(PluginState.ACTIVE);
  }

  @Test
  void aRemovedSourceIsGoneAtOnceAndStaysAway() {
    bench.install(PluginJar.named("source-sheet").in(folder));
    assertThat(bench.manager().remove("source-sheet").kind()).isEqualTo(PluginChange.Kind.REMOVED);
    assertThat(bench.formats()).doesNotContain("sourcesheet");
    assertThat(bench.state()).noneMatch(file -> file.startsWith("jars"));
    restart();
    assertThat(bench.formats()).doesNotContain("sourcesheet");
  }

  @Test
  void theListSaysWhoMadeAPluginWhatItOffersAndWhoVouchesForIt() {
    bench.install(PluginJar.named("source-sheet").version("1.2.3").in(folder));
    Plugin plugin = bench.plugin("source-sheet");
    assertThat(plugin.description().maker()).isEqualTo("Atelier des données");
    assertThat(plugin.description().version()).isEqualTo("1.2.3");
    assertThat(plugin.description().offers())
        .containsExactly(
            new Offer(Offer.Kind.SOURCE, "sourcesheet"), new Offer(Offer.Kind.FILE, "sourcesheet"));
    assertThat(plugin.trust()).isEqualTo(Trust.ACCEPTED);
  }

  @Test
  void aJarSignedByAPinnedCertificateNeedsNoYes() {
    SigningKey key = SigningKey.of(folder, "Atelier");
    Path signed =
        key.sign(PluginJar.named("source-sheet").in(folder), folder.resolve("signed.jar"));
    assertThat(bench.refusal(signed.toString(), Consent.REFUSED).get(0).code())
        .isEqualTo(Hostile.FOREIGN_SIGNER.code());
    bench.manager().trust(key.certificate());
    bench.manager().install(signed.toString(), Consent.REFUSED);
    assertThat(bench.plugin("source-sheet").trust()).isEqualTo(Trust.SIGNED);
    assertThat(bench.plugin("source-sheet").signer()).contains("Atelier");
  }

  @Test
  void aYesIsRememberedForTheSameBytesOnly() {
    Path jar = PluginJar.named("source-sheet").in(folder);
    bench.install(jar);
    bench.manager().remove("source-sheet");
    bench.manager().install(jar.toString(), Consent.REFUSED);
    bench.manager().remove("source-sheet");
    Path other = PluginJar.named("source-sheet").version("1.0.1").in(folder);
    assertThat(bench.refusal(other.toString(), Consent.REFUSED).get(0).code())
        .isEqualTo(Hostile.UNSIGNED.code());
  }

  @Test
  void aHigherVersionTakesThePlaceOfALowerOne() {
    bench.install(PluginJar.named("source-sheet").in(folder));
    PluginChange change =
        bench.install(PluginJar.named("source-sheet").version("1.1.0").in(folder));
    assertThat(change.kind()).isEqualTo(PluginChange.Kind.UPDATED);
    assertThat(change.from()).contains("1.0.0");
    assertThat(change.to()).contains("1.1.0");
    assertOneSheet("1.1.0");
  }

  private void assertOneSheet(String version) {
    assertThat(bench.ids()).containsExactly("source-sheet");
    assertThat(bench.plugin("source-sheet").description().version()).isEqualTo(version);
    assertThat(bench.product().product().context().getBundles())
        .filteredOn(bundle -> "demo.sourcesheet".equals(bundle.getSymbolicName()))
        .singleElement()
        .satisfies(bundle -> assertThat(bundle.getVersion().toString()).isEqualTo(version));
  }

  @Test
  void aLowerVersionIsAskedAbout() {
    Path lower = PluginJar.named("source-sheet").in(folder);
    bench.install(lower);
    bench.install(PluginJar.named("source-sheet").version("1.1.0").in(folder));
    List<Consent.Kind> asked = new ArrayList<>();
    Consent cautious =
        question -> {
          asked.add(question.kind());
          return question.kind() != Consent.Kind.DOWNGRADE;
        };
    assertThat(bench.refusal(lower.toString(), cautious).get(0).code())
        .isEqualTo(Hostile.LOWER_VERSION.code());
    assertThat(asked).containsExactly(Consent.Kind.DOWNGRADE);
    assertOneSheet("1.1.0");
    bench.install(lower);
    assertOneSheet("1.0.0");
  }

  @Test
  void otherBytesOfTheSameVersionAreAskedAbout() {
    bench.install(PluginJar.named("source-sheet").in(folder));
    Path other = PluginJar.named("source-sheet").entry("more.txt", new byte[] {1}).in(folder);
    assertThat(bench.refusal(other.toString(), Consent.REFUSED).get(0).code())
        .isEqualTo(Hostile.SAME_VERSION.code());
    bench.install(other);
    assertOneSheet("1.0.0");
  }

  @Test
  void theSameBytesAreInstalledOnce() {
    Path jar = PluginJar.named("source-sheet").in(folder);
    bench.install(jar);
    assertThat(bench.install(jar).kind()).isEqualTo(PluginChange.Kind.UNCHANGED);
  }

  @Test
  void anIdBelongsToTheBundleThatTookItFirst() {
    bench.install(PluginJar.named("source-sheet").in(folder));
    Path other =
        PluginJar.named("source-sheet")
            .version("2.0.0")
            .header("Bundle-SymbolicName", "other.maker")
            .in(folder);
    assertThat(bench.refusal(other.toString(), PluginBench.YES).get(0).code())
        .isEqualTo(Hostile.OTHER_BUNDLE.code());
  }

  @Test
  void aFolderIsInstalledAsAWholeEvenWhereItsJarsNeedEachOther() {
    Path both = folder.resolve("both");
    half("first-half", "secondhalf").in(both);
    half("second-half", "firsthalf").in(both);
    assertThat(bench.manager().install(both.toString(), PluginBench.YES)).hasSize(2);
    assertThat(bench.formats()).contains("firsthalf", "secondhalf");
  }

  private static PluginJar half(String id, String other) {
    PluginJar jar = PluginJar.named(id);
    return jar.header("Export-Package", "demo." + jar.word()).importing("demo." + other);
  }

  @Test
  void aFolderWithOneBadJarInstallsNothing() {
    Path both = folder.resolve("both");
    PluginJar.named("source-good").in(both);
    PluginJar.named("source-bad").doing("throw new Error(\"no luck\");", "").in(both);
    assertThat(bench.refusal(both.toString(), PluginBench.YES).get(0).code())
        .isEqualTo(Hostile.THROWS.code());
    assertThat(bench.ids()).isEmpty();
    assertThat(bench.formats()).doesNotContain("sourcegood");
  }

  @Test
  void anUpdateThatFailsLeavesTheFormerVersionRunning() {
    bench.install(PluginJar.named("source-sheet").in(folder));
    Path worse =
        PluginJar.named("source-sheet")
            .version("1.1.0")
            .doing("throw new Error(\"no luck\");", "")
            .in(folder);
    List<Diagnostic> said = bench.refusal(worse.toString(), PluginBench.YES);
    assertThat(bench.french(said.get(0)))
        .isEqualTo(
            "source-sheet: erreur : Cette extension échoue à son démarrage (Error: no luck).");
    assertOneSheet("1.0.0");
    assertThat(bench.formats()).contains("sourcesheet");
  }

  @Test
  void aPluginThatOthersNeedIsNotRemovedBeforeThem() {
    Path both = folder.resolve("both");
    PluginJar base = PluginJar.named("base");
    base.header("Export-Package", "demo.base").in(both);
    PluginJar.named("user").importing("demo.base").in(both);
    bench.manager().install(both.toString(), PluginBench.YES);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    org.bilan.api.diagnostic.DiagnosticException.class,
                    () -> bench.manager().remove("base"))
                .diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("plugin.needed-by"));
    bench.manager().remove("user");
    bench.manager().remove("base");
    assertThat(bench.ids()).isEmpty();
  }

  @Test
  void aComponentThatWaitsForEverIsShownIllWithWhatItWaitsFor() {
    PluginChange change =
        bench.install(PluginJar.named("source-sheet").waitingFor("org.nowhere.Service").in(folder));
    assertThat(change.notes())
        .extracting(Diagnostic::code)
        .containsExactly(Hostile.NEVER_SATISFIED.code());
    restart();
    Plugin plugin = bench.plugin("source-sheet");
    assertThat(plugin.state()).isEqualTo(PluginState.ILL);
    assertThat(bench.french(plugin.troubles().get(0)))
        .isEqualTo(
            "source-sheet: attention : Son composant demo.sourcesheet.Reader attend"
                + " org.nowhere.Service, que personne n’offre.");
  }

  @Test
  void aComponentThatCannotBeMadeIsShownIllWithTheReason() {
    PluginJar jar = PluginJar.named("source-sheet");
    String reader =
        """
        package demo.sourcesheet;
        import org.bilan.api.diagnostic.DiagnosticSink;
        import org.bilan.api.source.*;
        public final class Reader implements SourceReader {
          public Reader() { throw new IllegalStateException("no driver"); }
          public String format() { return "sheet"; }
          public boolean reads(String fileName) { return false; }
          public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
            return null;
          }
        }
        """;
    PluginChange change = bench.install(jar.source("Reader", reader).in(folder));
    assertThat(change.notes())
        .extracting(Diagnostic::code)
        .containsExactly(Hostile.COMPONENT_THROWS.code());
    Plugin plugin = bench.plugin("source-sheet");
    assertThat(plugin.state()).isEqualTo(PluginState.ILL);
    assertThat(bench.french(plugin.troubles().get(0))).contains("no driver");
  }

  @Test
  void threadsThatAPluginLeavesAreNamed() {
    Path jar =
        PluginJar.named("source-sheet")
            .doing(
                "Thread t = new Thread(() -> { while (true) { try { Thread.sleep(50); } catch"
                    + " (InterruptedException e) { } } }, \"sheet watcher\"); t.setDaemon(true);"
                    + " t.start();",
                "")
            .in(folder);
    bench.install(jar);
    assertThat(bench.plugin("source-sheet").state()).isEqualTo(PluginState.ACTIVE);
    PluginChange removed = bench.manager().remove("source-sheet");
    assertThat(removed.notes())
        .extracting(Diagnostic::code)
        .containsExactly(Hostile.THREADS.code());
    assertThat(bench.french(removed.notes().get(0))).contains("sheet watcher");
  }

  @Test
  void aPluginThatFailsOnStopIsRemovedAllTheSame() {
    bench.install(
        PluginJar.named("source-sheet")
            .doing("", "throw new IllegalStateException(\"stuck\");")
            .in(folder));
    PluginChange removed = bench.manager().remove("source-sheet");
    assertThat(removed.notes())
        .extracting(Diagnostic::code)
        .containsExactly(Hostile.FAILS_ON_STOP.code());
    assertThat(bench.ids()).isEmpty();
    assertThat(bench.formats()).doesNotContain("sourcesheet");
  }

  @Test
  void othersCanBeInstalledAndRemovedBesideOneThatHangs() {
    Path hangs = PluginJar.named("source-slow").doing(HostileJars.FOR_EVER, "").in(folder);
    assertThat(bench.refusal(hangs.toString(), PluginBench.YES).get(0).code())
        .isEqualTo(Hostile.HANGS.code());
    bench.install(PluginJar.named("source-sheet").in(folder));
    assertThat(bench.formats()).contains("sourcesheet");
    assertThat(bench.manager().remove("source-sheet").notes()).isEmpty();
    assertThat(bench.formats()).doesNotContain("sourcesheet");
  }

  @Test
  void anInstalledJarThatWasChangedIsFound() throws Exception {
    bench.install(PluginJar.named("source-sheet").in(folder));
    assertThat(bench.manager().verify()).isEmpty();
    Path jar = bench.folder().resolve("jars").toFile().listFiles()[0].toPath();
    Files.write(jar, new byte[] {1, 2, 3});
    assertThat(bench.manager().verify())
        .extracting(Diagnostic::code)
        .containsExactly("plugin.jar-changed");
    restart();
    assertThat(bench.plugin("source-sheet").state()).isEqualTo(PluginState.ILL);
  }

  @Test
  void withoutPluginsNoneIsStartedAndTheyAreListed() {
    bench.install(PluginJar.named("source-sheet").in(folder));
    bench.close();
    bench = new PluginBench(folder, Map.of("bilan.safe", "true"));
    assertThat(bench.plugin("source-sheet").state()).isEqualTo(PluginState.ASLEEP);
    assertThat(bench.formats()).doesNotContain("sourcesheet");
    assertThat(bench.refusal(PluginJar.named("other").in(folder).toString(), PluginBench.YES))
        .extracting(Diagnostic::code)
        .containsExactly("plugin.safe");
    restart();
    assertThat(bench.formats()).contains("sourcesheet");
  }

  @Test
  void anUnknownPluginIsNamed() {
    assertThat(bench.refusal("source-nothing", PluginBench.YES))
        .extracting(Diagnostic::code)
        .containsExactly("plugin.unknown");
    assertThat(bench.manager().update(Optional.empty(), Consent.REFUSED)).isEmpty();
  }
}
