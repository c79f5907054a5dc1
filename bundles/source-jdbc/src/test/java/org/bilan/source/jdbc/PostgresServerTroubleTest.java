package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that refuses, is late, is not there, or has much to say. */
class PostgresServerTroubleTest {

  private static final int MANY = 200_000;

  private static PostgresServer server;

  @TempDir Path folder;
  private JdbcFixture jdbc;

  @BeforeAll
  static void start() throws SQLException {
    server = PostgresServer.start();
    server.execute(
        "create table salaires (montant int)", "create role lecture login password 's3cret'");
    server.askForPassword("lecture");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void describe() {
    jdbc = new JdbcFixture(folder).query("select 1");
    as("postgres", "");
  }

  private void as(String user, String password) {
    jdbc.connections(
        "base.url = " + server.url(), "base.user = " + user, "base.password = " + password);
  }

  private String said() {
    String said = String.join("\n", jdbc.read("base").said());
    assertThat(said + jdbc.problems).doesNotContain("s3cret");
    return said;
  }

  @Test
  void aPasswordOpensTheDatabase() {
    as("lecture", "s3cret");
    assertThat(said()).isEmpty();
    assertThat(jdbc.rows).containsExactly(List.of("1"));
  }

  @Test
  void aLoginThatIsRefusedIsTold() {
    as("lecture", "s3crets");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "La base de « base » refuse la connexion de « lecture » : vérifiez l’identifiant"
                + " et le mot de passe. Elle répond : password authentication failed for user"
                + " \"lecture\"");
    as("lecture", "");
    assertThat(said()).contains("vérifiez l’identifiant et le mot de passe");
  }

  @Test
  void aPasswordThatTheServerRepeatsIsMasked() {
    as("lecture", "s3cret");
    jdbc.query("select 's3cret'::int");
    assertThat(said()).contains("invalid input syntax for type integer: \"•••\"");
  }

  @Test
  void aRightThatIsMissingIsTold() {
    as("lecture", "s3cret");
    jdbc.query("select * from salaires");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "« lecture » n’a pas le droit de lire cela dans la base de « base » : demandez ce"
                + " droit. Réponse : permission denied for table salaires");
  }

  @Test
  void aDatabaseThatIsMissingIsTold() {
    jdbc.connections(
        "base.url = jdbc:postgresql://localhost:" + server.port() + "/absente",
        "base.user = postgres");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "La base que nomme l’adresse de « base » n’existe pas : corrigez l’adresse."
                + " Réponse : database \"absente\" does not exist");
  }

  @Test
  void aConnectionThatFailsOtherwiseIsToldInTheWordsOfItsDriver() {
    jdbc.connections("base.url = " + server.url() + "?sslmode=require", "base.user = postgres");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "La connexion à « base » échoue : vérifiez son adresse. Réponse : The server does"
                + " not support SSL.");
  }

  @Test
  void aServerThatIsAbsentIsTold() {
    jdbc.connections("base.url = jdbc:postgresql://lea:s3cret@localhost:1/x?password=s3cret");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "Le serveur de « base » (localhost:1) ne répond pas : vérifiez l’adresse, le"
                + " réseau, et que le serveur est en marche.");
  }

  @Test
  void aServerThatSaysNothingIsTold() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      jdbc.connections("base.url = jdbc:postgresql://localhost:" + silent.getLocalPort() + "/x");
      jdbc.option("timeout", "1");
      assertThat(said())
          .contains("(localhost:" + silent.getLocalPort() + ") ne répond pas : vérifiez");
    }
  }

  @Test
  void anAnswerThatIsLateIsTold() {
    jdbc.query("select pg_sleep(30)").option("timeout", "1");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "La base de « base » n’a pas répondu en 1 s. Augmentez « timeout », ou demandez"
                + " moins.");
  }

  @Test
  void aConnectionThatIsCutIsTold() {
    jdbc.query("select pg_terminate_backend(pg_backend_pid())");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "La connexion à « base » (localhost:"
                + server.port()
                + ") a été coupée avant la fin : essayez de nouveau.");
  }

  /** The heap of these tests holds less than half of these rows. */
  @Test
  void manyRowsAreHandedOverAsTheyCome() {
    long[] seen = new long[2];
    RowHandler count =
        new RowHandler() {
          @Override
          public boolean header(List<String> names, int line) {
            return true;
          }

          @Override
          public void row(RawRow row) {
            seen[0]++;
            seen[1] += row.cell(1).length();
          }
        };
    jdbc.query("select i, repeat('x', 1000) from generate_series(1, :many) i order by i")
        .parameter("many", String.valueOf(MANY))
        .read("base", count);
    assertThat(jdbc.said()).isEmpty();
    assertThat(Runtime.getRuntime().maxMemory()).isLessThan(MANY * 1_000L);
    assertThat(seen).containsExactly(MANY, MANY * 1_000L);
    assertThat(jdbc.report.rows()).isEqualTo(MANY);
  }
}
