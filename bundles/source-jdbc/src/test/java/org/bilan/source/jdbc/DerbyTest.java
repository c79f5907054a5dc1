package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Derby database, as another program left it. */
class DerbyTest {

  @TempDir static Path folder;
  private JdbcFixture jdbc;

  @BeforeAll
  static void fill() throws SQLException {
    System.setProperty("derby.stream.error.method", Silence.METHOD);
    write(
        "create table reponses (id int primary key, ville varchar(40), jour date,"
            + " montant decimal(9,2), part double, paye boolean, lu timestamp, code char(5),"
            + " note clob)",
        "insert into reponses values (2, 'Lille', '2011-11-03', 1250.50, 0.25, true,"
            + " '2011-11-03 10:00:00', 'a', 'long')",
        "insert into reponses values (1, 'Vitré', '2010-11-02', -3, 1e-7, false,"
            + " '2010-11-02 09:30:15.250', 'bb', null)",
        "insert into reponses (id) values (3)",
        "create table \"Sans clé\" (a int, b varchar(9))",
        "insert into \"Sans clé\" values (2, 'b'), (1, 'b'), (1, 'a')");
  }

  @BeforeEach
  void describe() {
    jdbc = new JdbcFixture(folder).connections("base.url = jdbc:derby:" + folder.resolve("base"));
  }

  @AfterEach
  void stop() {
    jdbc.close();
  }

  private static void write(String... statements) throws SQLException {
    EmbeddedDriver driver = new EmbeddedDriver();
    String url = "jdbc:derby:" + folder.resolve("base");
    try (Connection connection =
            driver.connect(url + ";create=true;territory=en", new Properties());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    try {
      driver.connect("jdbc:derby:;shutdown=true", new Properties());
    } catch (SQLException toldThatItIsDone) {
      // Derby answers a shutdown by an exception.
    }
  }

  @Test
  void aTableIsReadInTheOrderOfItsKeyAsAnExportWouldWriteIt() {
    jdbc.table("reponses").read("base");
    assertThat(jdbc.said()).isEmpty();
    assertThat(jdbc.header)
        .containsExactly("ID", "VILLE", "JOUR", "MONTANT", "PART", "PAYE", "LU", "CODE", "NOTE");
    assertThat(jdbc.rows)
        .containsExactly(
            List.of(
                "1",
                "Vitré",
                "2010-11-02",
                "-3,00",
                "0,0000001",
                "non",
                "2010-11-02 09:30:15.25",
                "bb",
                ""),
            List.of(
                "2",
                "Lille",
                "2011-11-03",
                "1250,50",
                "0,25",
                "oui",
                "2011-11-03 10:00:00",
                "a",
                "long"),
            List.of("3", "", "", "", "", "", "", "", ""));
    assertThat(jdbc.report.rows()).isEqualTo(3);
    assertThat(jdbc.report.inFile()).isFalse();
  }

  @Test
  void aTableWithoutKeyIsReadInTheOrderOfAllItsColumns() {
    jdbc.table("Sans clé").read("base");
    assertThat(jdbc.said()).isEmpty();
    assertThat(jdbc.rows).containsExactly(List.of("1", "a"), List.of("1", "b"), List.of("2", "b"));
  }

  @Test
  void aTableIsFoundByItsSchemaToo() {
    jdbc.table("app.reponses").read("base");
    assertThat(jdbc.rows).hasSize(3);
  }

  @Test
  void aTableThatIsMissingIsToldWithTheNearest() {
    jdbc.table("reponse").read("base");
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "La base de « base » n’a pas de table ni de vue « reponse », ou « base » n’a pas"
                + " le droit de la voir.");
    assertThat(jdbc.problems.get(0).suggestion().nearest()).contains("REPONSES");
  }

  @Test
  void tablesOfTheSameNameAreToldInFull() throws SQLException {
    write(
        "create schema a",
        "create table a.t (x int)",
        "create schema b",
        "create table b.t (x int)");
    jdbc.table("t").read("base");
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "La base de « base » a plusieurs tables « t » : écrivez l’une de celles-ci en"
                + " entier : A.T, B.T.");
  }

  @Test
  void parametersAreBound() {
    jdbc.query("select id from reponses where ville = :ville or jour < :jour order by id")
        .parameter("ville", "x' or '1'='1")
        .parameter("jour", "2011-01-01")
        .read("base");
    assertThat(jdbc.said()).isEmpty();
    assertThat(jdbc.rows).containsExactly(List.of("1"));
  }

  @Test
  void aSlipIsToldWithItsPlaceInTheQuery() {
    jdbc.query("select :a as x,\n  ville frm reponses").parameter("a", "1").read("base");
    assertThat(jdbc.said())
        .singleElement()
        .asString()
        .startsWith(
            JdbcFixture.AT
                + "Requête de « base », ligne 2, colonne 13 : la base ne la comprend pas. Elle"
                + " répond : ");
  }

  @Test
  void rowsInNoOrderAreTold() {
    jdbc.query("select id from reponses").read("base");
    assertThat(jdbc.rows).hasSize(3);
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "La requête de « base » ne dit pas dans quel ordre viennent les lignes :"
                + " ajoutez « order by », sans quoi deux lectures peuvent différer.");
    jdbc.query("select count(*) from reponses").read("base");
    assertThat(jdbc.said()).as("one row has one order").isEmpty();
  }

  @Test
  void aDatabaseThatIsMissingIsToldAndNotMade() {
    jdbc.connections("base.url = jdbc:derby:absente").table("r").read("base");
    assertThat(jdbc.said())
        .singleElement()
        .asString()
        .startsWith(
            JdbcFixture.AT
                + "La base que nomme l’adresse de « base » n’existe pas : corrigez l’adresse.");
    assertThat(folder.resolve("absente")).doesNotExist();
  }

  @Test
  void anAddressThatWouldChangeTheDatabaseIsRefused() {
    jdbc.connections("base.url = jdbc:derby:neuve;create=true").table("r").read("base");
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "L’adresse de « base » contient « create », qui changerait la base : Bilan ne"
                + " fait que lire. Retirez-le.");
    assertThat(folder.resolve("neuve")).doesNotExist();
  }

  @Test
  void aDatabaseIsLeftToOthersOnceItIsRead() {
    jdbc.table("reponses").read("base");
    assertThat(folder.resolve("base")).isDirectory();
    assertThat(folder.resolve("base/db.lck")).doesNotExist();
    assertThat(Files.exists(Path.of("derby.log"))).isFalse();
  }

  @Test
  void aDatabaseWithoutAWholePathIsInTheFolderOfTheUser() {
    jdbc.connections("base.url = jdbc:derby:base").table("reponses").read("base");
    assertThat(jdbc.said()).isEmpty();
    assertThat(jdbc.rows).hasSize(3);
  }

  @Test
  void aDatabaseThatAnotherProgramHasOpenIsTold() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dderby.stream.error.file=" + folder.resolve("other.log"),
                "org.apache.derby.tools.ij")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader answers =
            new BufferedReader(
                new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
        OutputStream orders = other.getOutputStream()) {
      String order = "connect 'jdbc:derby:" + folder.resolve("base") + "'; values 'open';\n";
      orders.write(order.getBytes(StandardCharsets.UTF_8));
      orders.flush();
      assertThat(answers.lines().anyMatch(line -> line.startsWith("open"))).isTrue();
      jdbc.table("reponses").read("base");
    } finally {
      other.destroy();
      other.waitFor();
    }
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "La base de « base » est ouverte par un autre programme : fermez-le. Derby ne se"
                + " partage pas.");
  }

  @Test
  void aDatabaseIsReadBySeveralAtOnce() throws Exception {
    List<JdbcFixture> all = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      JdbcFixture one = jdbc.alike().table("reponses");
      all.add(one);
      threads.add(new Thread(() -> one.read("base")));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(all).allSatisfy(one -> assertThat(one.said()).isEmpty());
    assertThat(all).allSatisfy(one -> assertThat(one.rows).hasSize(3));
  }
}
