package org.bilan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.data.ColumnType;
import org.bilan.api.document.Block;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;

class ListingBlocksTest {

  private static final ColumnPath REGION = ColumnPath.of("retombees", "region");

  private static Rows rows() {
    return new Rows("retombees")
        .dates("date", "2011-11-26", null, "2011-10-16", "2011-11-07")
        .texts("titre", "L'écho", "\"Oui\" : dit-il", "Un titre", null)
        .numbers("portee", "127933", null, "12.5", "3")
        .texts("region", "Corse", null, "Bretagne", "Corse");
  }

  private static LayoutElement.Listing listing(Optional<ColumnPath> groupBy, String... columns) {
    List<ColumnPath> paths = new ArrayList<>();
    for (String column : columns) {
      paths.add(ColumnPath.of("retombees", column));
    }
    return new LayoutElement.Listing(
        "retombees",
        paths,
        groupBy,
        Optional.of(ColumnPath.of("retombees", "date")),
        Optional.empty(),
        Project.LINE);
  }

  private static List<String> print(Project project) {
    String text = DocumentText.of(project.blocks().get(0));
    return text.replace('\u202F', ' ').replace('\u00A0', ' ').lines().map(String::strip).toList();
  }

  @Test
  void rowsAreGroupedAndSortedWithMissingCellsLast() {
    Project project =
        new Project()
            .source(rows().data())
            .element(listing(Optional.of(REGION), "date", "titre", "portee"));
    assertThat(print(project))
        .containsExactly(
            "TABLE 1 {retombees}",
            "Date | Titre | Portée",
            "GROUP Bretagne (1)",
            "16/10/2011 | Un titre | 12,5",
            "GROUP Corse (2)",
            "07/11/2011 | — | 3",
            "26/11/2011 | L’écho | 127␣933".replace('␣', ' '),
            "GROUP Non renseigné (1)",
            "— | «␣Oui␣» : dit-il | —".replace('␣', ' '),
            "note: Source : Les retombees d’ici (export du 31 décembre 2011) ; n = 4.");
  }

  @Test
  void aRegionalListHoldsItsRegionOnly() {
    Condition inCorse =
        new Condition.Comparison(REGION, ColumnType.CATEGORY, Condition.Test.IS, List.of("corse"));
    Project project =
        new Project()
            .region("Corse")
            .restricted(inCorse)
            .source(rows().data())
            .element(listing(Optional.empty(), "date"));
    assertThat(print(project)).contains("07/11/2011", "26/11/2011").hasSize(5);
  }

  @Test
  void referencesAreFollowed() {
    Project project =
        new Project()
            .source(new Rows("media").texts("nom", "Le Monde", "BFM").data())
            .source(
                new Rows("retombees")
                    .dates("date", "2011-11-26", "2011-11-25")
                    .references("media", "media", 1, -1)
                    .data())
            .element(
                new LayoutElement.Listing(
                    "retombees",
                    List.of(
                        new ColumnPath(
                            "retombees", List.of("media", "nom"), ColumnPath.Part.WHOLE)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Project.LINE));
    assertThat(print(project)).contains("Nom", "BFM", "—");
  }

  @Test
  void aListOfNothingIsLeftOutWithAWarning() {
    Project project =
        new Project()
            .source(new Rows("retombees").dates("date").data())
            .element(listing(Optional.empty(), "date"));
    assertThat(project.blocks()).isEmpty();
    assertThat(project.messages())
        .containsExactly(
            "bilan.groovy:3:5: Cette liste n’est pas imprimée : la source « retombees » n’a aucune"
                + " ligne.");
  }

  @Test
  void columnsShareTheWidthByWhatTheyHold() {
    Project project =
        new Project()
            .source(
                new Rows("retombees")
                    .texts("titre", "Un titre qui n'en finit pas de dire ce qu'il a à dire", "b")
                    .numbers("portee", "1", "2")
                    .data())
            .element(listing(Optional.empty(), "titre", "portee"));
    Block.Table table = (Block.Table) project.blocks().get(0);
    assertThat(table.columns().get(1).numeric()).isTrue();
    assertThat(table.columns().get(0).weight()).isGreaterThan(table.columns().get(1).weight());
  }

  @Test
  void shortColumnsGetWhatTheirLongestCellNeeds() {
    String[] titles = new String[50];
    String[] types = new String[50];
    String[] days = new String[50];
    for (int i = 0; i < 50; i++) {
      titles[i] = "Le Mois de l'économie sociale et solidaire démarre, et on en parle partout " + i;
      types[i] = i == 7 ? "Presse écrite" : "Web";
      days[i] = "2011-11-26";
    }
    Project project =
        new Project()
            .source(
                new Rows("retombees")
                    .dates("date", days)
                    .texts("titre", titles)
                    .texts("type", types)
                    .data())
            .element(listing(Optional.empty(), "date", "titre", "type"));
    Block.Table table = (Block.Table) project.blocks().get(0);
    double sum = table.columns().stream().mapToDouble(Block.TableColumn::weight).sum();
    // A main column of 408 points holds 57 sizes of type of 7 points.
    assertThat(table.columns().get(2).weight() / sum * 57).isGreaterThan(7.4);
    assertThat(table.columns().get(0).weight() / sum * 57).isGreaterThan(6.4);
    assertThat(table.columns().get(1).weight()).isGreaterThan(30);
  }

  @Test
  void aFewVeryLongCellsDoNotTakeTheWidthOfOthers() {
    String[] cells = new String[100];
    java.util.Arrays.fill(cells, "Un titre comme un autre");
    Project project = new Project().source(new Rows("retombees").texts("titre", cells).data());
    cells[3] = "Un titre qui n'en finit pas de dire tout ce qu'il aurait pu dire en moins de mots";
    Project other = new Project().source(new Rows("retombees").texts("titre", cells).data());
    assertThat(weight(other)).isEqualTo(weight(project));
  }

  private static double weight(Project project) {
    Block.Table table =
        (Block.Table) project.element(listing(Optional.empty(), "titre")).blocks().get(0);
    return table.columns().get(0).weight();
  }

  @Test
  void headingsAreTheWordsOfColumnsWithTheirAccents() {
    Project project =
        new Project()
            .source(
                new Rows("retombees")
                    .texts("categorie_salaries", "a")
                    .texts("nom_du_lieu", "b")
                    .texts("code_postal", "c")
                    .texts("effectif_ess", "d")
                    .data())
            .element(
                listing(
                    Optional.empty(),
                    "categorie_salaries",
                    "nom_du_lieu",
                    "code_postal",
                    "effectif_ess"));
    assertThat(print(project))
        .contains("Catégorie salariés | Nom du lieu | Code postal | Effectif ESS");
  }
}
