package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.api.plugin.PluginState;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The example of the page about databases, as the plugin is installed: the same figures come from
 * PostgreSQL, from Derby, and from a database whose driver was added.
 */
class DatabasePluginTest {

  private static final Path PAGE = Checkout.ROOT.resolve("docs/plugins/source-jdbc.md");
  private static final Path EXAMPLE = Checkout.ROOT.resolve("docs/plugins/source-jdbc");
  private static final Pattern EXTRACT =
      Pattern.compile("<!-- source : (\\S+) -->\\n```groovy\\n(.*?)```", Pattern.DOTALL);

  private static final String POSTGRES_PATIENCE = "pgjdbc.config.cleanup.thread.ttl";
  private static final String DERBY_LOG = "derby.stream.error.file";

  @TempDir private static Path folder;
  private static PluginBench bench;
  private static Path project;

  @BeforeAll
  static void install() {
    // PostgreSQL's driver keeps a thread for half a minute after its last connection.
    System.setProperty(POSTGRES_PATIENCE, "500");
    System.setProperty(DERBY_LOG, folder.resolve("derby.log").toString());
    bench = new PluginBench(folder, Map.of("bilan.user.folder", folder.toString()));
    bench.manager().install("source-jdbc", PluginBench.YES);
  }

  @AfterAll
  static void stop() {
    bench.close();
    System.clearProperty(DERBY_LOG);
    System.clearProperty(POSTGRES_PATIENCE);
  }

  @BeforeEach
  void copy() throws IOException {
    project = Checkout.copy(EXAMPLE, Files.createTempDirectory(folder, "project"));
  }

  private static void fill(Connection connection) throws SQLException, IOException {
    try (connection;
        Statement statement = connection.createStatement()) {
      String script = Files.readString(EXAMPLE.resolve("data/2011/base.sql"));
      for (String sql : script.replaceAll("--.*", "").split(";")) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
  }

  private static void connect(String url, String user) throws IOException {
    Path file = folder.resolve("connections.properties");
    Files.write(file, List.of("ma-base.url = " + url.replace('\\', '/'), "ma-base.user = " + user));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private static Rendered render() {
    return bench
        .product()
        .service(BilanService.class)
        .render(ProjectRequest.of(project), Optional.of(project.resolve("out")), Progress.SILENT);
  }

  private static void assertFigures() throws IOException {
    Rendered rendered = render();
    assertThat(bench.product().frenchLines(rendered.diagnostics()))
        .noneMatch(line -> line.contains("erreur") || line.contains("avertissement"));
    assertThat(rendered.published()).isTrue();
    String csv = Files.readString(project.resolve("out/figures.csv"));
    Map.of(
            "reponses.total", "3",
            "reponses.visiteurs", "245",
            "reponses.depense", "1150.5",
            "reponses.satisfaits", "2",
            "lieux.places", "550")
        .forEach(
            (figure, value) ->
                assertThat(csv.lines().filter(line -> line.startsWith(figure + ",")))
                    .as(figure)
                    .singleElement()
                    .asString()
                    .contains(value));
  }

  @Test
  void whatThePageShowsIsInItsExample() throws IOException {
    List<MatchResult> extracts = EXTRACT.matcher(Files.readString(PAGE)).results().toList();
    assertThat(extracts).hasSize(2);
    for (MatchResult extract : extracts) {
      String file = Files.readString(Checkout.ROOT.resolve(extract.group(1)));
      assertThat("\n" + file).contains("\n" + extract.group(2));
    }
  }

  @Test
  void itIsInstalledAndActive() {
    assertThat(bench.plugin("source-jdbc").state()).isEqualTo(PluginState.ACTIVE);
    assertThat(bench.formats()).contains("jdbc");
  }

  @Test
  void theFiguresOfPostgresAreRight() throws IOException, SQLException {
    try (EmbeddedPostgres server = startPostgres()) {
      fill(server.getPostgresDatabase().getConnection());
      connect("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres");
      assertFigures();
    }
  }

  private static EmbeddedPostgres startPostgres() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(
          "No PostgreSQL server starts here, and the example was not rendered on one. It refuses"
              + " to run as root: then the command 'unshare -U' must be allowed.",
          e);
    }
  }

  @Test
  void theFiguresOfDerbyAreRight() throws Exception {
    makeDerby(folder.resolve("derby"));
    connect("jdbc:derby:" + folder.resolve("derby"), "");
    assertFigures();
  }

  private static void makeDerby(Path database) throws Exception {
    Driver driver = driver("org.apache.derby.jdbc.EmbeddedDriver");
    fill(driver.connect("jdbc:derby:" + database + ";create=true;territory=fr", new Properties()));
    try {
      driver.connect("jdbc:derby:;shutdown=true", new Properties());
    } catch (SQLException toldThatItIsDone) {
      // Derby answers a shutdown by an exception.
    }
  }

  @Test
  void theFiguresOfADatabaseWhoseDriverIsAddedAreRight() throws Exception {
    String url = "jdbc:h2:" + folder.resolve("h2");
    Driver driver = driver("org.h2.Driver");
    fill(driver.connect(url + ";USER=sa", new Properties()));
    connect(url, "sa");
    assertThat(bench.product().frenchLines(render().diagnostics()))
        .anyMatch(line -> line.contains("Aucun pilote n’ouvre « jdbc:h2: »"));
    bench.install(jar(driver));
    try {
      assertFigures();
    } finally {
      bench.manager().remove("com.h2database");
    }
    assertThat(render().published()).as("once its driver is removed").isFalse();
  }

  @Test
  void nothingIsLeftOfItOnceItIsRemoved() throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    try (EmbeddedPostgres server = startPostgres()) {
      fill(server.getPostgresDatabase().getConnection());
      makeDerby(folder.resolve("left"));
      for (int i = 0; i < 2; i++) {
        connect("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres");
        assertFigures();
        connect("jdbc:derby:" + folder.resolve("left"), "");
        assertFigures();
        loaders.add(new WeakReference<>(loader()));
        bench.manager().remove("source-jdbc");
        bench.manager().install("source-jdbc", PluginBench.YES);
      }
    }
    assertThat(loaders).hasSize(2).allSatisfy(DatabasePluginTest::assertForgotten);
  }

  private static ClassLoader loader() {
    return Stream.of(bench.product().product().context().getBundles())
        .filter(bundle -> "org.bilan.source.jdbc".equals(bundle.getSymbolicName()))
        .map(bundle -> bundle.adapt(BundleWiring.class).getClassLoader())
        .findFirst()
        .orElseThrow();
  }

  private static void assertForgotten(WeakReference<ClassLoader> loader) {
    for (int i = 0; i < 400 && loader.get() != null; i++) {
      System.gc();
      LockSupport.parkNanos(100_000_000);
    }
    assertThat(loader.get()).isNull();
  }

  @Test
  void anUnknownConnectionIsToldWithThoseThatAreKnown() throws IOException {
    connect("jdbc:derby:absente", "");
    Path script = project.resolve("sources/reponses.groovy");
    Files.writeString(script, Files.readString(script).replaceFirst("ma-base'\\)", "ma-bas')"));
    assertThat(bench.product().frenchLines(render().diagnostics()))
        .anyMatch(
            line ->
                line.startsWith("sources/reponses.groovy:6:5")
                    && line.contains("« ma-bas » n’est pas décrite")
                    && line.contains("ma-base"));
  }

  @Test
  void aSlipInAQueryIsToldAtItsPlaceInTheScript() throws IOException {
    connect("jdbc:derby:absente", "");
    Path script = project.resolve("sources/reponses.groovy");
    Files.writeString(script, Files.readString(script).replace(":annee", ":anee"));
    assertThat(bench.product().frenchLines(render().diagnostics()))
        .anyMatch(
            line ->
                line.startsWith("sources/reponses.groovy:11:27")
                    && line.contains("« :anee » n’a pas de valeur"));
  }

  private static Driver driver(String name) throws ReflectiveOperationException {
    return (Driver) Class.forName(name).getDeclaredConstructor().newInstance();
  }

  private static Path jar(Driver driver) throws URISyntaxException {
    return Path.of(driver.getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
