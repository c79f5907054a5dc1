package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to a server, and what never is. */
class QueryTest {

  @TempDir Path folder;
  private JdbcFixture jdbc;

  @BeforeEach
  void describe() {
    // Nothing listens there: whatever is told here was told before anything was sent.
    jdbc = new JdbcFixture(folder).connections("ma-base.url = jdbc:postgresql://localhost:1/x");
  }

  private String said(String query) {
    jdbc.query(query).read("ma-base");
    assertThat(jdbc.rows).isEmpty();
    assertThat(jdbc.said()).hasSize(1);
    return jdbc.said().get(0);
  }

  @Test
  void aParameterBecomesAPlaceAndNeverText() throws Refusal {
    Query query =
        Query.of(
            "select * from r where annee = :annee and ville = :ville order by :annee",
            Map.of("annee", "2011", "ville", "x'; drop table r; --"));
    assertThat(query.sent()).isEqualTo("select * from r where annee = ? and ville = ? order by ?");
    assertThat(query.holes())
        .extracting(Query.Hole::name)
        .containsExactly("annee", "ville", "annee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select ':nom' from r",
        "select \":nom\" from r",
        "select 1 -- :nom ; delete",
        "select 1 /* :nom /* ; */ delete */ from r",
        "select $$ :nom ; delete $$",
        "select $a$ :nom $$ ; delete $a$",
        "select E'it\\'s :nom'",
        "select 'it''s :nom'",
        "select x::text from r",
        "select a[1:2] from r",
        "with a as (select 1) select * from a",
        "values (1), (2)",
        "table r",
        "((select 1) union (select 2))",
        "select r.update, r.into, \"delete\" from r;",
        "  \n select 1 ; -- fini"
      })
  void whatOnlyReadsIsSentAsItIs(String written) throws Refusal {
    Query query = Query.of(written, Map.of());
    assertThat(query.holes()).isEmpty();
    assertThat(written).startsWith(query.sent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from r | delete",
        "update r set a = 1 | update",
        "drop table r | drop",
        "call vider() | call",
        "set role chef | set",
        "explain analyze delete from r | explain",
        "1 select | 1",
        "copy r to program 'x' | copy"
      })
  void whatIsNoQueryIsNotSent(String written, String word) {
    assertThat(said(written))
        .isEqualTo(
            JdbcFixture.AT
                + "Requête de « ma-base », ligne 1, colonne 1 : Bilan ne fait que lire, et une"
                + " requête commence par SELECT, WITH, VALUES ou TABLE, et non par « "
                + word
                + " ».");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "with d as (delete from r returning *) select * from d | 1, colonne 12 | delete",
        "select * into copie from r | 1, colonne 10 | into",
        "select * from r for update | 1, colonne 21 | update",
        "with i as (INSERT into r values (1)) table i | 1, colonne 12 | INSERT"
      })
  void aQueryThatWouldWriteIsNotSent(String written, String place, String word) {
    assertThat(said(written))
        .isEqualTo(
            JdbcFixture.AT
                + "Requête de « ma-base », ligne "
                + place
                + " : Bilan ne fait que lire, et « "
                + word
                + " » écrirait. Si c’est le nom d’une colonne, mettez-le entre guillemets"
                + " doubles.");
  }

  @Test
  void aSecondStatementIsNotSent() {
    assertThat(said("select 1;\n  drop table r"))
        .isEqualTo(
            JdbcFixture.AT
                + "Requête de « ma-base », ligne 1, colonne 9 : il n’y a de place que pour une"
                + " requête. Retirez ce qui suit le point-virgule.");
  }

  @Test
  void aParameterWithoutNameIsToldHowToGetOne() {
    assertThat(said("select *\nfrom r where a = ?"))
        .isEqualTo(
            JdbcFixture.AT
                + "Requête de « ma-base », ligne 2, colonne 18 : donnez un nom à ce paramètre,"
                + " « :annee », et sa valeur par « parameter 'annee', 2011 ».");
  }

  @Test
  void aParameterWithoutValueIsToldWithItsPlaceAndTheNearestName() {
    jdbc.parameter("annee", "2011");
    assertThat(said("select *\nfrom r where a = :anee"))
        .isEqualTo(
            JdbcFixture.AT
                + "Requête de « ma-base », ligne 2, colonne 18 : « :anee » n’a pas de valeur."
                + " Ajoutez « parameter 'anee', … ».");
    assertThat(jdbc.problems.get(0).suggestion().nearest()).contains("annee");
  }

  @Test
  void aValueThatNoParameterTakesIsTold() {
    jdbc.parameter("annee", "2011");
    assertThat(said("select 1"))
        .isEqualTo(
            JdbcFixture.AT
                + "La requête de « ma-base » n’a pas de « :annee » : retirez cette ligne"
                + " « parameter », ou corrigez son nom.");
  }

  @Test
  void aSlipIsToldWhereTheScriptHasIt() {
    jdbc.written("query", 5, 18).written("parameter.annee", 9, 20);
    assertThat(said("select ?")).startsWith("sources/reponses.groovy:5:25: Requête");
    assertThat(said("select *\n    from r where a = ?"))
        .startsWith("sources/reponses.groovy:6:22: Requête de « ma-base », ligne 2, colonne 22");
    jdbc.parameter("annee", "2011");
    assertThat(said("select 1")).startsWith("sources/reponses.groovy:9:20: La requête");
  }

  @Test
  void aTextThatIsNotClosedIsTold() {
    assertThat(said("select *\nfrom 'r"))
        .isEqualTo(
            JdbcFixture.AT
                + "Requête de « ma-base », ligne 2, colonne 6 : ce qui commence par 'r n’est pas"
                + " refermé.");
    assertThat(said("select 1 /* oubli")).contains("colonne 10 : ce qui commence par /* oubli");
    assertThat(said("select $x$ oubli")).contains("colonne 8");
  }

  @Test
  void anEmptyQueryIsTold() {
    assertThat(said(" -- rien\n"))
        .isEqualTo(JdbcFixture.AT + "La requête de « ma-base » est vide.");
  }

  @Test
  void positionsOfTheServerAreThoseOfTheAuthor() throws Refusal {
    String written = "select :annee,\n  vile, :x from r";
    Query query = Query.of(written, Map.of("annee", "1", "x", "2"));
    int numbered = "select $1,\n  vile, $2 from r".indexOf("vile");
    int marked = "select ?,\n  vile, ? from r".indexOf("from");
    assertThat(query.position(numbered, true)).isEqualTo(new Position(2, 3));
    assertThat(query.position(marked, false)).isEqualTo(new Position(2, 12));
    assertThat(query.position(8, true)).isEqualTo(new Position(1, 8));
  }

  @Test
  void onlyTheOrderOfTheWholeCounts() throws Refusal {
    assertThat(Query.of("select * from r order  by 1", Map.of()).ordered()).isTrue();
    assertThat(Query.of("select * from (select 1 order by 1) r", Map.of()).ordered()).isFalse();
    assertThat(Query.of("select rank() over (order by a) from r", Map.of()).ordered()).isFalse();
  }
}
