package org.bilan.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Phrase;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCheckerTest {

  private static Project project() {
    return new Project()
        .events("events.total", "1732")
        .figure(
            "audiences.youth",
            "81.5",
            "%",
            new Formula.Aggregate(
                Formula.Measure.SHARE,
                "m",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                0))
        .figure("attendance.mean", "70", "")
        .ranking("themes.rare", "Culture")
        .breakdown("events.by-theme", Result.Measure.COUNT, "", "Culture", "3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "Soit {events.totl}.¦2:7: Il n’y a pas d’indicateur « events.totl ». → events.total",
        "Soit {events.total @nations}.¦2:21: « @nations » n’existe pas. → nation",
        "{when has events.totl}a{end}¦2:11: Il n’y a pas d’indicateur « events.totl ». → events.total",
        "{when edition.yaer > 1}a{end}¦2:7: Il n’y a pas d’indicateur « edition.yaer ». → edition.year",
        "pour 1732 fois¦2:6: Le nombre 1732 est écrit à la main : liez-le à un indicateur, ou écrivez {=1732} si ce n’est pas un chiffre du bilan.",
        "la question Q05¦2:13: Le nombre Q05 est écrit à la main : liez-le à un indicateur, ou écrivez {=Q05} si ce n’est pas un chiffre du bilan.",
        "Un {when national} pas¦2:4: Ce {when} n’a pas de {end}.",
        "Un {events.total pas¦2:4: Cette accolade n’est pas fermée : ajoutez }.",
        "Un } pas¦2:4: Cette accolade fermante n’a pas d’accolade ouvrante.",
        "Un {end} pas¦2:4: Ce {end} ne ferme aucun {when}.",
        "Un {otherwise} pas¦2:4: Ce {otherwise} n’est dans aucun {when}, ou vient après un autre.",
        "Un {or when national} pas¦2:4: Ce {or when} n’est dans aucun {when}, ou vient après {otherwise}.",
        "{when national or}a{end}¦2:18: « } » n’est pas attendu ici. Un test s’écrit : has identifiant, national, regional, identifiant > nombre, identifiant > autre identifiant, identifiant is \"texte\", avec and, or, not.",
        "Soit {}¦2:7: « } » n’est pas attendu ici. Une liaison s’écrit {identifiant}, {identifiant | format} ou {=texte}.",
        "Soit {events.total ! noun}¦2:20: « ! » n’est pas attendu ici. Une liaison s’écrit {identifiant}, {identifiant | format} ou {=texte}.",
        "Soit {events.by-theme}¦2:7: « events.by-theme » est une ventilation ; un texte imprime un chiffre ou un palmarès. Prenez-en une valeur dans un indicateur : breakdown('events.by-theme').of(\"…\"), .top(3)…",
        "Soit {events.total | list}¦2:22: Le format « list » ne convient pas à events.total, qui est un nombre.",
        "Soit {themes.rare | percent}¦2:21: Le format « percent » ne convient pas à themes.rare, qui est une liste de libellés : écrivez « list » ou « first ».",
        "Soit {audiences.youth | money}¦2:25: Le format « money » ne convient pas à audiences.youth, dont l’unité est « % ».",
        "Soit {attendance.mean | noun}¦2:25: Le format « noun » demande un nom : ajoutez noun \"singulier\", \"pluriel\" à l’indicateur attendance.mean.",
        "Soit {events.total | nombre}¦2:22: Il n’y a pas de format « nombre ». → number",
        "Soit {events.total | plural \"a\"}¦2:22: Les arguments du format « plural » ne conviennent pas. Il s’écrit : plural \"singulier\" \"pluriel\".",
        "Soit {audiences.youth | over 12:10}¦2:25: Les arguments du format « over » ne conviennent pas. Il s’écrit : over [nombre | k:n [f] [\"nom\"] | k/n | 3 digits].",
        "Une ![image](a.png)¦2:5: Un texte ne contient pas d’image : les graphiques et les cartes se placent dans la mise en page.",
        "Un <b>mot</b>¦2:4: Un bilan n’imprime pas de HTML : écrivez ce passage en Markdown.",
        "Un `mot`¦2:4: Un bilan n’imprime pas de code : enlevez les accents graves."
      })
  void aSlipIsFoundWithItsPlace(String text, String message) {
    assertThat(project().checkText(text)).first().isEqualTo("texts/t.md:" + message);
  }

  @Test
  void oneSlipGivesOneMessage() {
    assertThat(project().checkText("Soit {events.totl | nombre 3} et {events.total | noun}"))
        .hasSize(2);
    assertThat(project().checkText("a {when national or}b{end} c {events.total}")).hasSize(1);
  }

  @Test
  void theRestOfATextIsReadAfterASlip() {
    assertThat(project().checkText("Un {events.total et {events.totl}.\n\nEt 12 fois."))
        .extracting(message -> message.substring(0, 15))
        .containsExactly("texts/t.md:2:4:", "texts/t.md:2:22", "texts/t.md:4:4:");
  }

  @Test
  void addressesAndNumbersOfListsAreNoNumerals() {
    assertThat(
            project()
                .checkText(
                    "[ici](https://exemple.fr/2011) et <https://exemple.fr/2011>\n\n1. un\n2. deux"))
        .isEmpty();
  }

  @Test
  void numberWordsAndLiteralsAreNoNumerals() {
    assertThat(project().checkText("deux fois plus que {=50} et {=Q05}, m²")).isEmpty();
  }

  @Test
  void aNumeralOfSeveralGroupsIsOne() {
    assertThat(project().checkText("soit 1\u00A0732,5 fois"))
        .singleElement()
        .asString()
        .startsWith("texts/t.md:2:6: Le nombre 1 732,5 est écrit");
  }

  @Test
  void numeralsAreFoundInAllBranches() {
    assertThat(project().checkText("{when national}12{otherwise}13{end}")).hasSize(2);
  }

  @Test
  void numeralsAreFoundInTitlesCaptionsAndLabels() {
    Place place = Place.at("bilan.groovy", 7, 10);
    Project project =
        project()
            .title("Bilan 2011 {edition.yaer}")
            .element(
                new LayoutElement.Part(
                    new Phrase("Les 4 temps", place),
                    false,
                    List.of(),
                    List.of(
                        new LayoutElement.Chart(
                            ChartForm.BARS,
                            List.of("events.by-theme"),
                            Optional.of(new Phrase("Deux dépassent 500", place)),
                            0,
                            List.of(),
                            true,
                            0,
                            place),
                        new LayoutElement.KeyFigures(List.of("over-50"), place)),
                    place))
            .result(
                new Indicator(
                    "over-50",
                    "Plus de 50 personnes",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Project.opaque(),
                    Place.at("indicators/b.groovy", 9, 1)),
                Result.Figure.of(Value.missing(), ""));
    assertThat(project.check())
        .extracting(message -> message.substring(0, message.indexOf(": ")))
        .containsExactly(
            "bilan.groovy:2:23",
            "bilan.groovy:2:17",
            "bilan.groovy:7:14",
            "bilan.groovy:7:25",
            "indicators/b.groovy:9");
  }

  @Test
  void aPassageThatDoesNotExistIsFoundWithTheNearest() {
    Project project =
        project()
            .text("texts/t.md", "# croissance\nBien.")
            .element(new LayoutElement.Text("t.croisance", Project.LINE));
    assertThat(project.check())
        .containsExactly(
            "bilan.groovy:3:5: Il n’y a pas de passage « t.croisance ». → t.croissance",
            "texts/t.md:1:1: Le passage « t.croissance » n’est pas placé dans la mise en page.");
  }

  @Test
  void aDoubledPassageAndATextOutsideAreErrors() {
    Project project = project().text("texts/t.md", "\nPerdu.\n# a\nx\n# a\ny");
    project.element(new LayoutElement.Text("t.a", Project.LINE));
    assertThat(project.check())
        .containsExactly(
            "texts/t.md:2:1: Ce texte n’est dans aucun passage : mettez au-dessus un titre"
                + " « # nom ».",
            "texts/t.md:5:1: Le passage « t.a » existe déjà (texts/t.md:3:1) : donnez-lui un autre"
                + " titre.");
  }

  @Test
  void aListInAListIsRefused() {
    assertThat(project().checkText("- a\n  - b"))
        .containsExactly(
            "texts/t.md:3:3: Une liste ne se place ni dans une autre liste, ni dans une citation :"
                + " mettez-la au premier niveau.");
  }

  @Test
  void aTextWithoutSlipHasNoMessage() {
    assertThat(
            project()
                .checkText(
                    "{when national}\nEn {edition.year}, {events.total | noun}.\n{otherwise}\n"
                        + "{region | in}, {audiences.youth | over 8:10 \"manifestations\"}.\n{end}"))
        .isEmpty();
  }

  @Test
  void whatIsDeclaredButNotUnderstoodIsNotToldAgain() {
    Project project = project().faulty("events.mean");
    assertThat(project.checkText("Soit {events.mean | noun}{when events.mean > 2} et{end}."))
        .isEmpty();
    project.element(new LayoutElement.KeyFigures(List.of("events.mean"), Project.LINE));
    project.compose();
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void theNearestNameIsSuggestedAlone() {
    Project project = project();
    project.checkText("Soit {events.totl}.");
    assertThat(project.problems().get(0).suggestion())
        .isEqualTo(new Suggestion(List.of(), Optional.of("events.total"), 0));
  }

  @Test
  void namesOfTheSameGroupAreSuggestedFirstWhereNoneIsNear() {
    Project project = project();
    project.checkText("Soit {attendance.something-else}.");
    Suggestion suggestion = project.problems().get(0).suggestion();
    assertThat(suggestion.nearest()).isEmpty();
    assertThat(suggestion.accepted())
        .startsWith("attendance.mean", "events.total")
        .doesNotHaveDuplicates();
  }

  @Test
  void bothSidesOfAComparisonAreChecked() {
    assertThat(project().checkText("{when events.total > events.totl @nation}a{end}"))
        .containsExactly(
            "texts/t.md:2:22: Il n’y a pas d’indicateur « events.totl ». → events.total");
    assertThat(project().checkText("{when events.total > events.by-theme}a{end}"))
        .singleElement()
        .asString()
        .startsWith("texts/t.md:2:22: « events.by-theme » est une ventilation");
  }

  @Test
  void aCallWithoutNoteIsFoundWithTheNearest() {
    assertThat(project().checkText("Un mot[^champ].\n\n[^champs]: Le champ.\n\nEt[^champs]."))
        .containsExactly(
            "texts/t.md:2:7: L’appel [^champ] n’a pas de note : écrivez « [^champ]: … » sous le"
                + " paragraphe, dans le même passage et sous la même condition. → champs");
  }

  @Test
  void aNoteWithoutCallIsFound() {
    assertThat(project().checkText("Un mot.\n\n[^1]: Une note."))
        .containsExactly(
            "texts/t.md:4:1: Rien n’appelle la note « 1 » : placez [^1] dans le texte, ou"
                + " enlevez-la.");
  }

  @Test
  void aCallInATitleInACaptionOrInANoteIsRefused() {
    String refused =
        "Un appel de note ne se place ni dans un titre, ni dans une légende, ni dans une autre"
            + " note : mettez-le dans un paragraphe ou une liste.";
    assertThat(project().checkText("## Titre[^a]\n\nTexte.\n\n[^a]: Une note."))
        .containsExactly("texts/t.md:2:9: " + refused);
    assertThat(project().checkText("Mot[^a].\n\n[^a]: Une[^b].\n\n[^b]: Autre."))
        .containsExactly("texts/t.md:4:10: " + refused);
    Project project = project();
    project.element(
        new LayoutElement.Part(
            new Phrase("Titre[^a]", Place.at("bilan.groovy", 3, 5)),
            false,
            List.of(),
            List.of(),
            Project.LINE));
    assertThat(project.check()).containsExactly("bilan.groovy:3:10: " + refused);
  }

  @Test
  void numbersTypedInNotesAreFound() {
    assertThat(project().checkText("Un mot[^1].\n\n[^1]: Soit 12 mots."))
        .singleElement()
        .asString()
        .startsWith("texts/t.md:4:12: Le nombre 12 est écrit à la main");
  }
}
