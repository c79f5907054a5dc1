package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.plugin.AvailablePlugin;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.IndexSigner;
import org.bilan.api.plugin.PluginChange;
import org.bilan.api.plugin.PluginRepository;
import org.bilan.api.plugin.Trust;
import org.bilan.api.script.KnownPlugins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories of plugins, signed or not, on disk or behind a server, honest or not. */
class PluginRepositoriesTest {

  @TempDir private Path folder;
  private Path jars;
  private PluginBench bench;
  private SigningKey key;

  @BeforeEach
  void start() {
    bench = new PluginBench(folder);
    jars = folder.resolve("repository");
    key = SigningKey.of(folder, "Atelier");
    PluginJar.named("source-sheet").version("1.1.0").in(jars);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  private void index() {
    bench.manager().index(jars, Optional.of(key.forIndexes()), OptionalLong.empty());
  }

  private void addSigned() {
    index();
    bench.manager().addRepository(jars.toUri(), PluginBench.YES);
  }

  private List<String> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    bench.manager().search("", problems::add);
    return problems.stream().map(Diagnostic::code).toList();
  }

  private List<String> refused(Runnable work) {
    return catchThrowableOfType(DiagnosticException.class, work::run).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void aPluginOfASignedRepositoryIsFoundAndInstalledWithoutAYes() {
    addSigned();
    List<AvailablePlugin> found = bench.manager().search("source-sheet", problem -> {});
    assertThat(found).singleElement();
    assertThat(found.get(0).description().maker()).isEqualTo("Atelier des données");
    assertThat(found.get(0).description().offers()).hasSize(2);
    assertThat(found.get(0).repository().signer()).contains("Atelier");
    bench.manager().install("source-sheet", Consent.REFUSED);
    assertThat(bench.plugin("source-sheet").trust()).isEqualTo(Trust.SIGNED);
    assertThat(bench.formats()).contains("sourcesheet");
  }

  @Test
  void theSignerOfANewRepositoryIsAskedAboutWithTheFingerprint() {
    index();
    List<Consent.Question> asked = new ArrayList<>();
    Consent no =
        question -> {
          asked.add(question);
          return false;
        };
    assertThat(refused(() -> bench.manager().addRepository(jars.toUri(), no)))
        .containsExactly("plugin.new-signer");
    assertThat(asked.get(0).kind()).isEqualTo(Consent.Kind.NEW_SIGNER);
    assertThat(bench.french(asked.get(0).said()))
        .contains("« Atelier »")
        .containsPattern("[0-9a-f]{64}");
    assertThat(bench.manager().repositories())
        .extracting(PluginRepository::trust)
        .doesNotContain(Trust.SIGNED);
  }

  @Test
  void jarsOfAnUnsignedRepositoryAreAskedAboutOneByOne() {
    bench.manager().index(jars, Optional.empty(), OptionalLong.empty());
    assertThat(refused(() -> bench.manager().addRepository(jars.toUri(), Consent.REFUSED)))
        .containsExactly("plugin.unsigned-repository");
    bench.manager().addRepository(jars.toUri(), PluginBench.YES);
    assertThat(bench.refusal("source-sheet", Consent.REFUSED).get(0).code())
        .isEqualTo(Hostile.UNSIGNED.code());
    bench.manager().install("source-sheet", PluginBench.YES);
    assertThat(bench.plugin("source-sheet").trust()).isEqualTo(Trust.ACCEPTED);
  }

  @Test
  void anUpdateTakesTheHighestVersion() {
    addSigned();
    bench.manager().install("source-sheet", Consent.REFUSED);
    assertThat(bench.manager().update(Optional.empty(), Consent.REFUSED)).isEmpty();
    PluginJar.named("source-sheet").version("1.10.0").in(jars);
    PluginJar.named("source-sheet").version("1.9.0").in(jars);
    index();
    List<PluginChange> changes = bench.manager().update(Optional.empty(), Consent.REFUSED);
    assertThat(changes).singleElement();
    assertThat(changes.get(0).from()).contains("1.1.0");
    assertThat(changes.get(0).to()).contains("1.10.0");
  }

  @Test
  void whatAPluginNeedsComesWithIt() {
    PluginJar base = PluginJar.named("base");
    base.header("Export-Package", "demo.base").in(jars);
    PluginJar.named("user").importing("demo.base").in(jars);
    addSigned();
    assertThat(bench.manager().install("user", Consent.REFUSED))
        .extracting(PluginChange::id)
        .containsExactlyInAnyOrder("user", "base");
  }

  @Test
  void wordsAndFilesOfPluginsThatAreNotInstalledAreKnown() {
    addSigned();
    KnownPlugins known = bench.product().service(KnownPlugins.class);
    assertThat(known.offering("sourcesheet")).contains("source-sheet");
    assertThat(known.reading("rows.SourceSheet")).contains("source-sheet");
    assertThat(known.offering("csv")).isEmpty();
    bench.manager().install("source-sheet", Consent.REFUSED);
    assertThat(known.offering("sourcesheet")).isEmpty();
  }

  @Test
  void aJarThatIsNotTheOneOfTheIndexIsRefused() throws Exception {
    addSigned();
    Path jar = jars.resolve("source-sheet-1.1.0.jar");
    byte[] bytes = Files.readAllBytes(jar);
    bytes[bytes.length - 1] ^= 1;
    Files.write(jar, bytes);
    assertThat(bench.refusal("source-sheet", PluginBench.YES).get(0).code())
        .isEqualTo(Hostile.WRONG_HASH.code());
    Files.write(jar, new byte[] {1, 2, 3});
    assertThat(bench.refusal("source-sheet", PluginBench.YES).get(0).code())
        .isEqualTo(Hostile.WRONG_SIZE.code());
    assertThat(bench.ids()).isEmpty();
  }

  @Test
  void anIndexThatReachesOutOfItsFolderIsRefused() throws Exception {
    index();
    tamper("source-sheet-1.1.0.jar", "../source-sheet-1.1.0.jar");
    Files.delete(jars.resolve("index.xml.sig"));
    assertThat(refused(() -> bench.manager().addRepository(jars.toUri(), PluginBench.YES)))
        .containsExactly(Hostile.REACHES_OUT.code());
  }

  private void tamper(String from, String to) throws Exception {
    Path index = jars.resolve("index.xml");
    String text = Files.readString(index);
    assertThat(text).contains(from);
    Files.writeString(index, text.replace(from, to));
  }

  @Test
  void anIndexWithEntitiesIsNotRead() throws Exception {
    Files.writeString(
        jars.resolve("index.xml"),
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><repository>&x;</repository>");
    assertThat(refused(() -> bench.manager().addRepository(jars.toUri(), PluginBench.YES)))
        .containsExactly(Hostile.XML_ENTITIES.code());
  }

  @Test
  void anIndexThatWasAlteredIsRefusedAndTheLastOneIsNotGoneBackTo() throws Exception {
    addSigned();
    tamper("increment=\"1\"", "increment=\"2\"");
    assertThat(problems()).containsExactly(Hostile.ALTERED_INDEX.code());
    assertThat(bench.refusal("source-sheet", PluginBench.YES))
        .extracting(Diagnostic::code)
        .containsExactly(Hostile.ALTERED_INDEX.code(), "plugin.unknown");
  }

  @Test
  void anIndexThatIsNoLongerSignedIsRefused() throws Exception {
    addSigned();
    Files.delete(jars.resolve("index.xml.sig"));
    assertThat(problems()).containsExactly(Hostile.UNSIGNED_INDEX.code());
  }

  @Test
  void anIndexOfAnotherSignerIsRefused() {
    addSigned();
    IndexSigner foreign = SigningKey.of(folder, "Inconnu").forIndexes();
    bench.manager().index(jars, Optional.of(foreign), OptionalLong.empty());
    assertThat(problems()).containsExactly(Hostile.FOREIGN_INDEX.code());
  }

  @Test
  void anIndexOfAnExpiredSignerIsRefused() {
    IndexSigner expired = SigningKey.expired(folder, "Perime").forIndexes();
    bench.manager().index(jars, Optional.of(expired), OptionalLong.empty());
    assertThat(refused(() -> bench.manager().addRepository(jars.toUri(), PluginBench.YES)))
        .containsExactly(Hostile.EXPIRED_INDEX.code());
  }

  @Test
  void anOlderStateOfAnIndexIsRefused() {
    index();
    index();
    bench.manager().addRepository(jars.toUri(), PluginBench.YES);
    bench.manager().index(jars, Optional.of(key.forIndexes()), OptionalLong.of(1));
    assertThat(problems()).containsExactly(Hostile.OLDER_STATE.code());
  }

  @Test
  void twoIndexesOfOneStateAreRefused() {
    addSigned();
    PluginJar.named("other").in(jars);
    bench.manager().index(jars, Optional.of(key.forIndexes()), OptionalLong.of(1));
    assertThat(problems()).containsExactly(Hostile.FORKED_STATE.code());
  }

  @Test
  void aServerIsARepositoryAndItsLastIndexStandsInWhereItIsDown() throws Exception {
    index();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = jars.resolve(exchange.getRequestURI().getPath().substring("/x/".length()));
          boolean there = Files.isRegularFile(file);
          byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
          exchange.sendResponseHeaders(there ? 200 : 404, there ? bytes.length : -1);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/x/");
    bench.manager().addRepository(address, PluginBench.YES);
    bench.manager().install("source-sheet", Consent.REFUSED);
    assertThat(bench.formats()).contains("sourcesheet");
    server.stop(0);
    List<Diagnostic> problems = new ArrayList<>();
    assertThat(bench.manager().search("source-sheet", problems::add)).hasSize(1);
    assertThat(problems).extracting(Diagnostic::code).containsExactly("plugin.unreachable");
    bench.manager().removeRepository(address);
    assertThat(bench.manager().search("source-sheet", problem -> {})).isEmpty();
  }
}
