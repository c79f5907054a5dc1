package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bilan.api.source.SourceLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path folder;
  private JdbcFixture jdbc;

  @BeforeEach
  void describe() {
    jdbc = new JdbcFixture(folder);
  }

  private String said() {
    return String.join("\n", jdbc.read("ma-base").said());
  }

  @Test
  void itsRowsAreBehindAConnectionAndNoFileIsItsOwn() {
    assertThat(jdbc.reader.location()).isEqualTo(SourceLocation.CONNECTION);
    assertThat(jdbc.reader.reads("base.sql")).isFalse();
    assertThat(jdbc.reader.isText()).isFalse();
  }

  @Test
  void whatIsToBeReadMustBeSaid() {
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "Dites ce qu’il faut lire dans « ma-base » : « table 'nom' », ou"
                + " « query '''select …''' ».");
  }

  @Test
  void aQueryAndATableAreOneTooMany() {
    jdbc.option("query", "select 1").option("table", "r");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "La source « ma-base » a une requête et une table : gardez « query » ou"
                + " « table ».");
  }

  @Test
  void aTableTakesNoParameter() {
    jdbc.table("r").parameter("annee", "2011");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "« parameter 'annee' » n’a de sens qu’avec une requête : écrivez « query » au"
                + " lieu de « table » pour « ma-base », ou retirez-le.");
  }

  @Test
  void aTimeThatIsNoneIsTold() {
    for (String wrong : new String[] {"0", "3601", "2.5"}) {
      jdbc.table("r").option("timeout", wrong);
      assertThat(said())
          .isEqualTo(
              JdbcFixture.AT
                  + "« timeout » attend un nombre entier de 1 à 3600, et non « "
                  + wrong
                  + " » (source « ma-base »).");
    }
  }

  @Test
  void aZoneThatIsNoneIsToldWithTheNearest() {
    jdbc.table("r").option("zone", "Europe/Pari");
    assertThat(said())
        .isEqualTo(
            JdbcFixture.AT
                + "« Europe/Pari » n’est pas un fuseau horaire (source « ma-base »). Écrivez par"
                + " exemple « zone 'Europe/Paris' ».");
    assertThat(jdbc.problems.get(0).suggestion().nearest()).contains("Europe/Paris");
  }
}
