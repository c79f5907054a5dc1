package org.bilan.source.matomo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bilan.api.diagnostic.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatomoReaderTest {

  private static final String AT = "sources/visites.groovy:3:5: ";

  private static final String PAGES =
      """
      # ----------------------------------------
      # Site du Mois de l'ESS
      # Pages
      # 20111001-20111130
      # ----------------------------------------

      Page,Pageviews,Unique Pageviews,Avg. Time on Page,Entrances,Bounce Rate,% Exit,Page Value
      /,"12,345","9,876",00:01:05,"8,765",45.67%,43.21%,$0.00
      "/agenda?ville=""Rennes""\",987,800,00:00:12,20,5.00%,1.20%,$0.00
      ,"13,332","10,676",00:01:00,"8,785",45.58%,40.10%,$0.00

      Day Index,Pageviews
      10/1/11,"1,200"
      11/15/11,"12,132"
      ,"13,332"
      """;

  @TempDir Path folder;
  private MatomoFixture matomo;

  @BeforeEach
  void open() {
    matomo = new MatomoFixture(folder);
  }

  @Test
  void visitsInTheUtf16ThatMatomoWritesAreRead() {
    matomo.read(
        "\uFEFFdate,nb_uniq_visitors,nb_visits,nb_actions,bounce_rate,avg_time_on_site\n"
            + "2011-11-01,512,601,1804,45%,183.125\n"
            + "2011-11-02,498,577,1702,47.5%,12.345\n",
        StandardCharsets.UTF_16LE);
    assertThat(matomo.said()).isEmpty();
    assertThat(matomo.header)
        .containsExactly(
            "date",
            "nb_uniq_visitors",
            "nb_visits",
            "nb_actions",
            "bounce_rate",
            "avg_time_on_site");
    assertThat(matomo.rows)
        .containsExactly(
            List.of("2011-11-01", "512", "601", "1804", "45", "183,125"),
            List.of("2011-11-02", "498", "577", "1702", "47,5", "12,345"));
    assertThat(matomo.report.format()).isEqualTo("matomo");
    assertThat(matomo.report.encoding()).isEqualTo("UTF-16LE");
    assertThat(matomo.report.rows()).isEqualTo(2);
  }

  @Test
  void referrersInFrenchBetweenTabsAreRead() {
    matomo.read(
        "Libellé\tVisites\tTaux de rebond\tDurée moyenne\tRevenu\n"
            + "Moteurs de recherche\t1\u00A0234\t45,5\u00A0%\t3 min 25s\t0\u00A0€\n"
            + "Réseaux sociaux\t56\t7 %\t1 h 2 min\t12,50\u00A0€\n"
            + "Totaux\t1\u00A0290\t44 %\t3 min 20s\t12,50\u00A0€\n");
    assertThat(matomo.rows)
        .containsExactly(
            List.of("Moteurs de recherche", "1234", "45,5", "205", "0"),
            List.of("Réseaux sociaux", "56", "7", "3720", "12,50"));
    assertThat(matomo.said())
        .containsExactly(
            "pages.csv:4: Des lignes de totaux sont laissées de côté (1 en tout), dont celle-ci.");
    assertThat(matomo.problems.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(matomo.report.rows()).isEqualTo(2);
  }

  @Test
  void aPageWithoutNameIsNoTotalInAnExportOfMatomo() {
    matomo.read("label,nb_hits\n,12\n/agenda,3\n");
    assertThat(matomo.rows).containsExactly(List.of("", "12"), List.of("/agenda", "3"));
  }

  @Test
  void theFirstTableOfACommentedExportIsReadAndTheOthersTold() {
    matomo.read(PAGES);
    assertThat(matomo.header)
        .startsWith("Page", "Pageviews", "Unique Pageviews")
        .endsWith("Page Value");
    assertThat(matomo.rows)
        .containsExactly(
            List.of("/", "12345", "9876", "65", "8765", "45,67", "43,21", "0,00"),
            List.of("/agenda?ville=\"Rennes\"", "987", "800", "12", "20", "5,00", "1,20", "0,00"));
    assertThat(matomo.lines).containsExactly(8, 9);
    assertThat(matomo.said())
        .containsExactly(
            AT
                + "« pages.csv » contient plusieurs tableaux (Page, Day Index) : « Page » est lu."
                + " Un autre se choisit avec « report » ou « table ».",
            "pages.csv:10: Des lignes de totaux sont laissées de côté (1 en tout), dont celle-ci.");
    assertThat(matomo.report.rows()).isEqualTo(2);
    assertThat(matomo.report.bytes()).isEqualTo(PAGES.getBytes(StandardCharsets.UTF_8).length);
    assertThat(matomo.report.sha256()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource({"table, 2", "report, Day Index", "report, day index"})
  void anotherTableIsChosenByNumberOrName(String option, String value) {
    matomo.option(option, value).read(PAGES);
    assertThat(matomo.header).containsExactly("Day Index", "Pageviews");
    assertThat(matomo.rows)
        .containsExactly(List.of("2011-10-01", "1200"), List.of("2011-11-15", "12132"));
    assertThat(matomo.lines).containsExactly(13, 14);
    assertThat(matomo.said()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"pages", "Mois de l'ESS"})
  void aTableIsFoundByTheNameOfItsReport(String report) {
    matomo.option("report", report).read(PAGES);
    assertThat(matomo.header).startsWith("Page");
  }

  @Test
  void aCommentedExportInFrenchIsReadWithItsCommasAsDecimals() {
    matomo.read(
        """
        # ----------------------------------------
        # Toutes les données du site Web
        # Sources de trafic
        # 20111101-20111130
        # ----------------------------------------

        Source,Navigateur,Sessions,% nouvelles sessions,Pages/session
        google,8.0,"2\u00A0546","99,88 %","1,15"
        (direct),40.0.2214.111,449,"73,05 %","2,125"
        ,,"2\u00A0995","95,86 %","1,30"
        """);
    assertThat(matomo.rows)
        .containsExactly(
            List.of("google", "8.0", "2546", "99,88", "1,15"),
            List.of("(direct)", "40.0.2214.111", "449", "73,05", "2,125"));
  }

  @Test
  void aCommentedExportOfTheNewerKindIsRead() {
    matomo.read(
        """
        # ----------------------------------------
        # Pages et écrans: Chemin de la page
        # Compte: CNCRES
        # Propriété: lemois-ess.org
        # ----------------------------------------
        #\s
        # Tous les utilisateurs
        # Date de début: 20231101
        # Date de fin: 20231130
        Chemin de la page,Vues,Utilisateurs,Durée d'engagement moyenne
        /,1503,890,65.25
        /agenda,"702",410,48.5
        """);
    assertThat(matomo.said()).isEmpty();
    assertThat(matomo.rows)
        .containsExactly(
            List.of("/", "1503", "890", "65,25"), List.of("/agenda", "702", "410", "48,5"));
    assertThat(matomo.lines).containsExactly(11, 12);
  }

  @Test
  void aDayWrittenTheBritishWayIsLeftAsItIs() {
    matomo
        .option("table", "2")
        .read(
            "# x\n\nLanding Page,Device Category,Sessions\n/a,mobile,553\n,,\"3,215\"\n\n"
                + "Day Index,Sessions\n05/04/2015,\"553\"\n,\"553\"\n");
    assertThat(matomo.rows).containsExactly(List.of("05/04/2015", "553"));
  }

  @Test
  void aNumberOfNoTableIsAnError() {
    matomo.option("table", "3").read(PAGES);
    assertThat(matomo.said())
        .containsExactly(
            AT + "« pages.csv » n’a pas de tableau 3 ; il en a 2. Corrigez la ligne « table ».");
    assertThat(new MatomoFixture(folder).option("table", "2").read("label,nb\na,1\n").said())
        .containsExactly(
            AT + "« pages.csv » n’a pas de tableau 2 ; il en a 1. Corrigez la ligne « table ».");
  }

  @Test
  void aNameOfNoTableSuggestsTheNearest() {
    matomo.option("report", "Day Indx").read(PAGES);
    assertThat(matomo.said())
        .containsExactly(
            AT + "« pages.csv » n’a pas de tableau « Day Indx ». Corrigez la ligne « report ».");
    assertThat(matomo.problems.get(0).suggestion().nearest()).contains("Day Index");
  }

  @Test
  void anExportOfCommentsOnlyIsAnError() {
    matomo.read("# ----\n# Pages\n# ----\n\n");
    assertThat(matomo.said())
        .containsExactly(AT + "« pages.csv » n’a que des commentaires : exportez-le de nouveau.");
  }

  @Test
  void aFileThatCannotBeOpenedIsAnError() {
    assertThat(matomo.readFile().said())
        .containsExactly(
            AT
                + "Le fichier « pages.csv » ne peut pas être lu : vérifiez ses droits d’accès, et"
                + " qu’aucun logiciel ne le tient ouvert.");
  }

  @Test
  void aFileThatIsFarTooLargeForAnExportIsAnError() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("pages.csv").toFile(), "rw")) {
      file.writeBytes("# Pages\n");
      file.setLength(65_000_000);
    }
    assertThat(matomo.readFile().said())
        .containsExactly(
            AT + "« pages.csv » dépasse 64 Mo, bien plus que n’en contient un export de ce genre.");
  }

  @Test
  void slipsOfTheTableAreToldByTheReaderOfCsvAtTheirLine() {
    matomo.read("# Pages\n\nPage,Vues,Vues\n/,1,2\n");
    assertThat(matomo.said()).singleElement().asString().startsWith("pages.csv:3: Des noms de");
  }

  @Test
  void withoutAReaderOfCsvItSaysWhatIsMissing() {
    MatomoFixture alone = new MatomoFixture(folder).withoutCsv();
    alone.read("label,nb\na,1\n");
    assertThat(alone.said())
        .containsExactly(
            AT
                + "« pages.csv » ne peut pas être lu : il manque de quoi lire les fichiers CSV"
                + " (source-csv), sur quoi repose « matomo ».");
  }
}
