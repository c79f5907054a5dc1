package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where connections are described, and who may read their passwords. */
class ConnectionsTest {

  private static final String URL = "ma-base.url = jdbc:inconnu://serveur/enquete";

  @TempDir Path folder;
  private JdbcFixture jdbc;
  private String file;

  @BeforeEach
  void describe() {
    jdbc = new JdbcFixture(folder).table("reponses");
    file = folder.resolve("connections.properties").toString();
  }

  private String said(String connection) {
    return String.join("\n", jdbc.read(connection).said());
  }

  private ConnectionDetails found() throws Refusal {
    return new Connections(folder).named("ma-base");
  }

  @Test
  void anAddressInAScriptIsToldWithoutItsPassword() {
    assertThat(said("jdbc:postgresql://lea:s3cret@serveur/x?password=s3cret"))
        .isEqualTo(
            JdbcFixture.AT
                + "Une adresse de base ne s’écrit pas dans un script : donnez-lui un nom dans « "
                + file
                + " », et écrivez ce nom.");
    assertThat(jdbc.problems.get(0).arguments().toString()).doesNotContain("s3cret");
  }

  @Test
  void aFileThatIsMissingIsToldWithItsFirstLine() {
    assertThat(said("ma-base"))
        .isEqualTo(
            JdbcFixture.AT
                + "La connexion « ma-base » n’est décrite nulle part : créez le fichier « "
                + file
                + " » avec une ligne « ma-base.url = jdbc:… ».");
  }

  @Test
  void aFileWithoutConnectionIsTold() {
    jdbc.connections("# rien encore");
    assertThat(said("ma-base"))
        .isEqualTo(
            JdbcFixture.AT
                + "La connexion « ma-base » n’est pas décrite : ajoutez à « "
                + file
                + " » une ligne « ma-base.url = jdbc:… ».");
  }

  @Test
  void anUnknownConnectionIsToldWithTheKnownOnes() {
    jdbc.connections(URL, "archives.2010.url = jdbc:derby:x");
    assertThat(said("ma-bas"))
        .isEqualTo(
            JdbcFixture.AT
                + "La connexion « ma-bas » n’est pas décrite dans « "
                + file
                + " » : ajoutez-y une ligne « ma-bas.url = jdbc:… », ou corrigez son nom.");
    assertThat(jdbc.problems.get(0).suggestion().accepted())
        .containsExactly("archives.2010", "ma-base");
    assertThat(jdbc.problems.get(0).suggestion().nearest()).contains("ma-base");
  }

  @Test
  void aFileThatIsNotTextIsTold() {
    jdbc.connections("ma-base.url = \\u00zz");
    assertThat(said("ma-base"))
        .isEqualTo(
            JdbcFixture.AT
                + "« "
                + file
                + " », qui sert à la connexion « ma-base », ne peut pas être lu : vérifiez les"
                + " droits d’accès, et qu’il est en UTF-8.");
  }

  @Test
  void aSlipInAKeyIsToldWithTheNearest() {
    jdbc.connections(URL, "ma-base.pasword = x");
    assertThat(said("ma-base"))
        .isEqualTo(
            JdbcFixture.AT
                + "« ma-base.pasword » n’est pas compris dans « "
                + file
                + " ». Corrigez cette ligne.");
    assertThat(jdbc.problems.get(0).suggestion().nearest()).contains("password");
  }

  @Test
  void aPasswordThatOthersMayReadIsRefused() {
    jdbc.file("connections.properties", "rw-r--r--", URL, "ma-base.password = s3cret");
    assertThat(said("ma-base"))
        .isEqualTo(
            JdbcFixture.AT
                + "« "
                + file
                + " » donne le mot de passe de « ma-base » à d’autres que vous : retirez-leur ce"
                + " droit (chmod 600).");
    jdbc.file("connections.properties", "rw----r--", "ma-base.url = jdbc:x://lea:s3cret@h/b");
    assertThat(said("ma-base")).contains("chmod 600");
  }

  @Test
  void connectionsWithoutPasswordMayBeReadByOthers() throws Refusal {
    jdbc.file("connections.properties", "rw-r--r--", URL, "ma-base.user = lea");
    assertThat(found().user()).isEqualTo("lea");
    assertThat(found().password()).isEmpty();
  }

  @Test
  void aPasswordIsInAFileOfItsOwn() throws Refusal {
    jdbc.connections(URL, "ma-base.password.file = ma-base.txt")
        .file("ma-base.txt", "r--------", "s3cret", "");
    assertThat(found().password()).isEqualTo("s3cret");
    jdbc.file("ma-base.txt", "rw-rw-rw-", "s3cret");
    assertThat(said("ma-base"))
        .contains("ma-base.txt » donne le mot de passe de « ma-base » à d’autres");
  }

  @Test
  void aFileOfAPasswordThatIsMissingIsTold() {
    jdbc.connections(URL, "ma-base.password.file = perdu.txt");
    assertThat(said("ma-base"))
        .contains("perdu.txt », où « " + file + " » place le mot de passe de « ma-base »")
        .endsWith("ne peut pas être lu : vérifiez son nom et les droits d’accès.");
  }

  @Test
  void aPasswordIsInAVariable() throws Refusal {
    Map.Entry<String, String> some =
        System.getenv().entrySet().stream()
            .filter(e -> e.getKey().matches("[A-Z]+") && !e.getValue().isEmpty())
            .findFirst()
            .orElseThrow();
    jdbc.connections(URL, "ma-base.password.variable = " + some.getKey());
    assertThat(found().password()).isEqualTo(some.getValue());
  }

  @Test
  void aVariableThatIsNotSetIsTold() {
    jdbc.connections(URL, "ma-base.password.variable = BILAN_NOT_SET");
    assertThat(said("ma-base"))
        .isEqualTo(
            JdbcFixture.AT
                + "La variable d’environnement « BILAN_NOT_SET », où « "
                + file
                + " » place le mot de passe de « ma-base », n’existe pas : définissez-la avant de"
                + " lancer Bilan.");
  }

  @Test
  void aDriverThatIsMissingIsToldWithWhatToDo() {
    jdbc.connections(URL);
    assertThat(said("ma-base"))
        .isEqualTo(
            JdbcFixture.AT
                + "Aucun pilote n’ouvre « jdbc:inconnu: », l’adresse de « ma-base » : corrigez-la,"
                + " ou ajoutez le pilote par « bilan plugin install pilote.jar ».");
  }

  @Test
  void aDescriptionHasNoTextThatGivesItsPassword() {
    ConnectionDetails details =
        new ConnectionDetails("b", "jdbc:x://lea:in-url@h:1/b", "lea", "s3cret");
    assertThat(details.toString()).isEqualTo("b");
    assertThat(details.masked("s3cret and in-url")).isEqualTo("••• and •••");
    assertThat(details.host()).isEqualTo("h:1");
  }
}
