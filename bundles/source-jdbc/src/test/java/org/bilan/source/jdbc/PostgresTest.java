package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and queries of a real PostgreSQL server. */
class PostgresTest {

  private static PostgresServer server;

  @TempDir Path folder;
  private JdbcFixture jdbc;

  @BeforeAll
  static void start() throws SQLException {
    server = PostgresServer.start();
    server.execute(
        "create type humeur as enum ('bonne', 'mauvaise')",
        "create table reponses (id int primary key, ville text, annee int, jour date, paye"
            + " boolean)",
        "insert into reponses values (2, 'Lille', 2011, '2011-11-03', true),"
            + " (1, 'Vitré', 2010, '2010-11-02', false), (3, null, null, null, null)",
        "create view \"Réponses payées\" as select id, ville from reponses where paye",
        "create schema enquete",
        "create table enquete.lieux (nom text, plan json)",
        "insert into enquete.lieux values ('b', '{}'), ('a', '{}')",
        "create sequence compteur",
        "create function vider() returns int language sql as"
            + " 'delete from reponses returning 1'");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void describe() {
    jdbc = new JdbcFixture(folder).connections(connection(server.url()));
  }

  private static String[] connection(String url) {
    return new String[] {"base.url = " + url, "base.user = postgres"};
  }

  private List<String> cells(String query) {
    jdbc.query(query).read("base");
    assertThat(jdbc.rows).as(String.join("\n", jdbc.said())).hasSize(1);
    return jdbc.rows.get(0);
  }

  @Test
  void aTableIsReadInTheOrderOfItsKey() {
    jdbc.table("reponses").read("base");
    assertThat(jdbc.said()).isEmpty();
    assertThat(jdbc.header).containsExactly("id", "ville", "annee", "jour", "paye");
    assertThat(jdbc.rows)
        .containsExactly(
            List.of("1", "Vitré", "2010", "2010-11-02", "non"),
            List.of("2", "Lille", "2011", "2011-11-03", "oui"),
            List.of("3", "", "", "", ""));
  }

  @Test
  void aViewIsReadUnderItsWholeName() {
    jdbc.table("Réponses payées").read("base");
    assertThat(jdbc.said()).isEmpty();
    assertThat(jdbc.rows).containsExactly(List.of("2", "Lille"));
  }

  @Test
  void aTableWhoseColumnsHaveNoOrderIsTold() {
    jdbc.table("enquete.lieux").read("base");
    assertThat(jdbc.rows).containsExactly(List.of("a", "{}"), List.of("b", "{}"));
    assertThat(jdbc.said()).singleElement().asString().contains("ne dit pas dans quel ordre");
  }

  @Test
  void cellsAreWrittenAsAnExportWouldWriteThem() {
    assertThat(
            cells(
                "select 12.50::numeric, 1e20::float8, 0.1::float4, 'NaN'::numeric, true,"
                    + " null::text, date '2011-11-03', timestamp '2011-11-03 02:30:00', timestamp"
                    + " '2011-03-27 02:30:00.250', 'a  '::char(4), array['x','y'], array[1.5, 2],"
                    + " array[true], '{\"a\": 1}'::jsonb, 'bonne'::humeur, 'infinity'::date, time"
                    + " '09:30', interval '1 day', '4f1d2c3e-0000-0000-0000-000000000001'::uuid,"
                    + " B'101'"))
        .containsExactly(
            "12,50",
            "100000000000000000000",
            "0,1",
            "NaN",
            "oui",
            "",
            "2011-11-03",
            "2011-11-03 02:30:00",
            "2011-03-27 02:30:00.25",
            "a",
            "x|y",
            "1,5|2",
            "oui",
            "{\"a\": 1}",
            "bonne",
            "infinity",
            "09:30:00",
            "1 day",
            "4f1d2c3e-0000-0000-0000-000000000001",
            "101");
    assertThat(jdbc.said()).isEmpty();
  }

  @Test
  void instantsBecomeDaysWhereTheScriptSays() {
    String instant =
        "select timestamptz '2011-11-03 23:30:00+00' as lu, '2011-11-03"
            + " 23:30+00'::timestamptz::date";
    assertThat(cells(instant)).containsExactly("2011-11-03 23:30:00", "2011-11-03");
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "Des colonnes de « base » sont des instants (lu), lus à l’heure UTC. Dites le"
                + " fuseau où ils deviennent des jours : « zone 'Europe/Paris' ».");
    jdbc.option("zone", "Europe/Paris");
    assertThat(cells(instant)).containsExactly("2011-11-04 00:30:00", "2011-11-04");
    assertThat(jdbc.said()).isEmpty();
  }

  @Test
  void whatIsNoTextIsBlankAndTold() {
    assertThat(cells("select 'x'::bytea as photo, 1 as n")).containsExactly("", "1");
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "Des colonnes de « base » ne sont pas du texte (photo) : leurs cellules sont"
                + " vides.");
  }

  @Test
  void parametersAreOfTheTypeThatTheQueryNeeds() {
    jdbc.query(
            "select id from reponses where annee = :annee and jour >= :jour and paye = :paye"
                + " and ville = :ville and id = any(:ids) order by id")
        .parameter("annee", "2011")
        .parameter("jour", "2011-01-01")
        .parameter("paye", "true")
        .parameter("ville", "Lille")
        .parameter("ids", "{1,2}")
        .read("base");
    assertThat(jdbc.said()).isEmpty();
    assertThat(jdbc.rows).containsExactly(List.of("2"));
  }

  @Test
  void aParameterIsNeverPartOfTheQuery() {
    String attack = "'; delete from reponses; --";
    jdbc.query("select :ville::text as ville").parameter("ville", attack).read("base");
    assertThat(jdbc.rows).containsExactly(List.of(attack));
  }

  @Test
  void theServerItselfRefusesToWrite() {
    for (String query : List.of("select nextval('compteur')", "select vider()")) {
      jdbc.query(query).read("base");
      assertThat(jdbc.said())
          .singleElement()
          .asString()
          .startsWith(
              JdbcFixture.AT
                  + "La requête de « base » écrirait dans la base, qui la refuse : Bilan ne fait"
                  + " que lire. Réponse : cannot execute ");
    }
    assertThat(cells("select count(*) from reponses")).containsExactly("3");
  }

  @Test
  void anAddressCannotUndoThatItOnlyReads() {
    jdbc.connections(connection(server.url() + "?readOnlyMode=ignore&readOnly=false"));
    jdbc.query("select vider()").read("base");
    assertThat(jdbc.said()).singleElement().asString().contains("Bilan ne fait que lire");
    jdbc.query("select set_config('transaction_read_only', 'off', false), vider()").read("base");
    assertThat(jdbc.said()).singleElement().asString().contains("must be set before any query");
    assertThat(cells("select count(*) from reponses")).containsExactly("3");
  }

  @Test
  void aSlipIsToldWithItsPlaceInTheQuery() {
    jdbc.query("select id\nfrom reponses where annee = :annee\n  and vile = 'x'")
        .parameter("annee", "2011")
        .read("base");
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "Requête de « base », ligne 3, colonne 7 : la base ne la comprend pas. Elle"
                + " répond : column \"vile\" does not exist — Perhaps you meant to reference the"
                + " column \"reponses.ville\".");
  }

  @Test
  void whatTheServerCannotComputeIsTold() {
    jdbc.query("select 1 / (id - 2) from reponses order by id desc").read("base");
    assertThat(jdbc.said())
        .containsExactly(
            JdbcFixture.AT
                + "La base de « base » refuse la requête. Elle répond : division by zero");
  }
}
