package org.bilan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;

class AnnexesTest {

  private static QualityEntry entry(
      QualityEntry.Kind kind, String column, String value, String detail, int line) {
    return new QualityEntry(kind, column, value, detail, Place.line("a.csv", line));
  }

  private static Rows rows() {
    Rows rows = new Rows("retombees").texts("type", "Presse", "Web");
    rows.entry(entry(QualityEntry.Kind.UNKNOWN_LABEL, "type", "NC", "", 9));
    rows.entry(entry(QualityEntry.Kind.DROPPED, "", "spot", "spots d'annonce", 4));
    rows.entry(entry(QualityEntry.Kind.UNKNOWN_LABEL, "type", "?", "", 5));
    for (int line = 10; line < 16; line++) {
      rows.entry(entry(QualityEntry.Kind.UNKNOWN_LABEL, "type", "?", "", line));
    }
    rows.entry(entry(QualityEntry.Kind.DUPLICATE, "", "x", "a.csv:2", 20));
    return rows;
  }

  private static String print(Project project, LayoutElement element) {
    project.element(
        new LayoutElement.Part(
            new Phrase("Sources", Project.LINE), true, List.of(), List.of(element), Project.LINE));
    StringBuilder out = new StringBuilder();
    project.blocks().forEach(block -> out.append(DocumentText.of(block)));
    return out.toString().replace('\u202F', ' ').replace('\u00A0', ' ');
  }

  @Test
  void theMethodsTellSourcesDefinitionsEstimatesAndFacts() {
    Indicator mean =
        new Indicator(
            "mean",
            "Moyenne",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Hors de {=2} régions"),
            Project.opaque(),
            Project.LINE);
    Project project =
        new Project()
            .source(rows().data())
            .result(mean, Result.Figure.of(Value.of(BigDecimal.TEN), ""))
            .result(
                Project.indicator("total", Project.opaque(), Optional.empty(), Optional.empty()),
                new Result.Figure(
                    Value.of(new BigDecimal("122045")),
                    "",
                    Optional.of(217L),
                    Optional.of(new BigDecimal("4480")),
                    Optional.empty(),
                    Set.of(Flag.ESTIMATE)))
            .result(
                Project.indicator("pages", Project.opaque(), Optional.empty(), Optional.empty()),
                new Result.Figure(
                    Value.of(new BigDecimal("4")),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(Flag.STATED)),
                Project.provenance(Optional.of("Maquette du journal")));
    assertThat(print(project, new LayoutElement.Methods(Project.LINE)))
        .isEqualTo(
            """
            # A Sources {sources}
            ## Sources {sources-2}
            BODY Les chiffres de ce bilan sont calculés à partir des fichiers suivants. Pour chacun, les lignes lues se répartissent entre celles qui sont conservées, celles qu’une règle écarte et les doublons.
            TABLE 1 {table-1} Fichiers lus, lignes conservées et lignes écartées
              Source | Fichier | Export | Lues | Écartées | Doublons | Conservées
              Les retombees d’ici | retombees.csv | 31 décembre 2011 | 4 | 1 | 1 | 2
              note: Encodage : windows-1252, reconnu à la lecture.
            TABLE 2 {table-2} Lignes écartées, par motif
              Source | Motif | Lignes
              Les retombees d’ici | spots d’annonce | 1
              note:\s
            ## Définitions {definitions}
            - Moyenne : Hors de 2 régions.
            ## Estimations {estimations}
            BODY Ces valeurs sont extrapolées d’une enquête ; la marge est la moitié de l’intervalle de confiance à 95 %.
            TABLE 3 {table-3} Valeurs estimées et leur marge
              Estimation | Valeur | Marge | n
              Libellé de total | 122 045 | ± 4 500 | 217
              note:\s
            ## Faits déclarés {faits-declares}
            BODY Aucune ligne des fichiers ne donne ces faits ; ils sont repris de qui les énonce.
            TABLE 4 {table-4} Faits déclarés et qui les énonce
              Fait | Valeur | D’après
              Libellé de pages | 4 | Maquette du journal
              note:\s
            """);
  }

  @Test
  void theQualityGroupsWhatIsAlikeAndCountsEverything() {
    Project project =
        new Project()
            .source(rows().data())
            .source(new Rows("regions").texts("region", "Corse").data());
    assertThat(print(project, new LayoutElement.Quality(Project.LINE)))
        .isEqualTo(
            """
            # A Sources {sources}
            ## Contrôle qualité {controle-qualite}
            BODY Ce que les règles de nettoyage ont écarté, complété ou n’ont pas pu lire, source par source, avec les premières lignes concernées.
            TABLE 1 {table-1} Lignes écartées, cellules complétées ou illisibles
              Constat | Colonne | Motif, ou valeurs | Nombre | Premières lignes
              GROUP Les retombees d’ici : 10 remarques
              Ligne écartée |  | spots d’annonce | 1 | a.csv:4
              Doublon |  |  | 1 | a.csv:20
              Libellé inconnu | type | ? (7) ; NC | 8 | a.csv:9, 5, 10, 11…
              note:\s
            BODY Rien à signaler pour : Les regions d’ici.
            """);
  }

  @Test
  void manyUnreadableValuesOfAColumnAreOneRowWithSome() {
    Rows rows = new Rows("x").texts("type", "a");
    for (int i = 0; i < 40; i++) {
      rows.entry(entry(QualityEntry.Kind.NOT_A_NUMBER, "n", "v" + i, "", i + 2));
    }
    String printed =
        print(new Project().source(rows.data()), new LayoutElement.Quality(Project.LINE));
    assertThat(printed)
        .contains("40 remarques", "| n | v0 ; v1 ; v2 ; v3 ; v4… | 40 | a.csv:2, 3, 4, 5…");
  }

  @Test
  void whatIsTooLongToListIsStillCounted() {
    Rows rows = new Rows("x").texts("type", "a");
    for (int i = 0; i < 40; i++) {
      rows.entry(entry(QualityEntry.Kind.DROPPED, "", "v", "motif " + i, i + 2));
    }
    String printed =
        print(new Project().source(rows.data()), new LayoutElement.Quality(Project.LINE));
    assertThat(printed).contains("40 remarques", "Autres constats |  |  | 10 | ");
  }
}
