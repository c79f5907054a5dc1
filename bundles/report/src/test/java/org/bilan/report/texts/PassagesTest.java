package org.bilan.report.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static Project project() {
    return new Project()
        .events("events.total", "1732")
        .share("growth", "14.475")
        .figure("none", null, "%")
        .day("start", LocalDate.of(2011, 11, 1))
        .ranking("themes", "Culture", "Santé");
  }

  @Test
  void aConditionChoosesInline() {
    assertThat(project().print("Un {when growth > 10}bond{otherwise}pas{end} de plus."))
        .isEqualTo("Un bond de plus.");
    assertThat(project().print("Un {when growth > 20}bond{otherwise}pas{end} de plus."))
        .isEqualTo("Un pas de plus.");
  }

  @Test
  void theFirstBranchThatHoldsIsPrinted() {
    assertThat(
            project()
                .print(
                    "{when growth > 20}un{or when growth >= 14,475}deux{or when growth"
                        + " > 1}trois{end}"))
        .isEqualTo("deux");
  }

  @Test
  void aConditionStandsAroundParagraphs() {
    assertThat(project().print("Avant.\n{when national}\nLa nation.\n\nEncore.\n{end}\nAprès."))
        .isEqualTo("Avant.\nLa nation.\nEncore.\nAprès.");
  }

  @Test
  void aLineLeftEmptyByAConditionDoesNotCutAParagraph() {
    assertThat(project().print("Avant.\n{when has none}Jamais.{end}\nAprès."))
        .isEqualTo("Avant. Après.");
  }

  @Test
  void andBindsTighterThanOr() {
    assertThat(project().print("{when has none and has none or has growth}oui{end}"))
        .isEqualTo("oui");
    assertThat(project().print("{when has growth or has none and has none}oui{end}"))
        .isEqualTo("oui");
  }

  @Test
  void aMissingValueIsNeitherMoreNorLess() {
    assertThat(
            project().print("a{when none > 1}b{end}{when none < 1}c{end}{when not has none}d{end}"))
        .isEqualTo("ad");
  }

  @Test
  void aTextIsComparedByItsNormalForm() {
    Project region = project().region("Île-de-France");
    assertThat(region.print("{when region is \"ile de france\"}oui{end}{when regional}!{end}"))
        .isEqualTo("oui\u202F!");
  }

  @Test
  void aBindingThatOpensASentenceTakesACapital() {
    Project one = new Project().events("x", "1");
    assertThat(
            one.print(
                "{x | noun}. {x | noun} ! Puis {x | noun}.\n\n- {x | noun}\n- b\n\n**{x | noun}**"))
        .isEqualTo(
            "Une manifestation. Une manifestation\u202F! Puis une manifestation.\n"
                + "- Une manifestation\n- b\nUne manifestation");
  }

  @Test
  void aBindingThatGoesOnWithASentenceTakesNone() {
    Project one = new Project().events("x", "1");
    assertThat(one.print("Soit\n{x | noun} et\n{x | noun}, voici : {x | noun}"))
        .isEqualTo("Soit une manifestation et une manifestation, voici\u00A0: une manifestation");
  }

  @Test
  void aBindingAfterAConditionStillOpensItsSentence() {
    Project one = new Project().events("x", "1");
    assertThat(one.print("Un.\n\n{when national}{x | noun}{end}. {when national}{x | noun}{end}"))
        .isEqualTo("Un.\nUne manifestation. Une manifestation");
  }

  @Test
  void aMissingValueIsPrintedAndToldUnlessAHasStandsAround() {
    Project project = project();
    assertThat(project.print("Soit {none}.")).isEqualTo("Soit n.\u00A0c.");
    assertThat(project.messages())
        .containsExactly(
            "texts/t.md:2:6: none n’a pas de valeur : « n. c. » est imprimé. Entourez la phrase de"
                + " {when has none}…{end}.");
    project.print("{when has none or has growth}Soit {none}{end}");
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void aRankingOfNothingIsPrintedAndToldAsMissing() {
    for (String format : List.of("", " | list", " | list quoted", " | first")) {
      Project project = new Project().ranking("top");
      assertThat(project.print("D’abord {top" + format + "}.")).isEqualTo("D’abord n.\u00A0c.");
      assertThat(project.messages())
          .containsExactly(
              "texts/t.md:2:9: top n’a aucune catégorie : « n. c. » est imprimé. Entourez la phrase"
                  + " de {when has top}…{end}.");
      project.print("a{when has top}D’abord {top" + format + "}.{end}");
      assertThat(project.messages()).isEmpty();
    }
  }

  @Test
  void theNationAndTheEarlierEditionHaveTheirOwnValues() {
    Project project = project().nation("events.total", "9000").previous("events.total", "1513");
    assertThat(project.print("soit {events.total @nation} et {events.total @previous | number}"))
        .isEqualTo("soit 9\u202F000 et 1\u202F513");
  }

  @Test
  void withoutAnEarlierEditionItsValuesAreMissing() {
    assertThat(project().print("a{when has events.total @previous}b{end}")).isEqualTo("a");
  }

  @Test
  void aLiteralIsPrintedAsItIs() {
    assertThat(project().print("plus de {=50} *{=5*5}*")).isEqualTo("plus de 50 5*5");
  }

  @Test
  void markdownBecomesBlocks() {
    Project project =
        project()
            .text(
                "texts/t.md",
                "# p\nUn *mot* **fort** et [un lien](https://exemple.fr/2011).\n\n"
                    + "## Un titre\n\n- a {growth | percent}\n- b\n\n{=1}. non\n\n1. x\n2. y\n\n"
                    + "> Une citation\n\n> Note : une remarque")
            .element(new LayoutElement.Text("t.p", Project.LINE));
    List<Block> blocks = project.blocks();
    Block.Paragraph first = (Block.Paragraph) blocks.get(0);
    assertThat(first.text())
        .containsExactly(
            new Inline.Text("Un ", Inline.Style.PLAIN),
            new Inline.Text("mot", Inline.Style.EMPHASIS),
            new Inline.Text(" ", Inline.Style.PLAIN),
            new Inline.Text("fort", Inline.Style.STRONG),
            new Inline.Text(" et ", Inline.Style.PLAIN),
            new Inline.Link("un lien", "https://exemple.fr/2011"),
            new Inline.Text(".", Inline.Style.PLAIN));
    assertThat(((Block.Heading) blocks.get(1)).level()).isEqualTo(2);
    Block.ItemList list = (Block.ItemList) blocks.get(2);
    assertThat(list.ordered()).isFalse();
    assertThat(list.items().get(0).get(1))
        .isEqualTo(new Inline.Bound("14\u202F%", "growth", Inline.Style.PLAIN));
    assertThat(Project.plain(blocks.get(3))).isEqualTo("1. non");
    assertThat(((Block.ItemList) blocks.get(4)).ordered()).isTrue();
    assertThat(((Block.Paragraph) blocks.get(5)).role()).isEqualTo(Block.Paragraph.Role.QUOTE);
    assertThat(((Block.Paragraph) blocks.get(6)).role()).isEqualTo(Block.Paragraph.Role.NOTE);
  }

  @Test
  void blocksKeepTheirPlace() {
    Project project =
        project()
            .text("texts/t.md", "# p\n\n{when national}\nUn.\n{end}\n\nDeux\ntrois.")
            .element(new LayoutElement.Text("t.p", Project.LINE));
    assertThat(project.blocks().stream().map(block -> block.place().toString()))
        .containsExactly("texts/t.md:4:1", "texts/t.md:7:1");
    assertThat(project.blocks().get(1).place().endLine()).isEqualTo(8);
  }

  @Test
  void windowsLineEndsAreRead() {
    Project project =
        project()
            .text("texts/t.md", "# p\r\nUn.\r\n\r\nDeux.\r\n")
            .element(new LayoutElement.Text("t.p", Project.LINE));
    assertThat(project.blocks()).hasSize(2);
  }

  @Test
  void anIdIsTheStemOfTheFileAndItsHeading() {
    Passages passages =
        Passages.read(
            List.of(new org.bilan.api.script.ScriptFile("texts/a b.md", "# c d #\nx\n# e\ny")),
            problem -> {});
    assertThat(passages.ids()).containsExactly("a b.c d", "a b.e");
    assertThat(passages.find("a b.e").map(Passage::place).map(Object::toString))
        .isEqualTo(Optional.of("texts/a b.md:3:1"));
  }

  @Test
  void twoFiguresAreComparedAsTheyArePrinted() {
    String text = "a{when x > x @nation}plus{or when x < x @nation}moins{otherwise}autant{end}";
    assertThat(new Project().events("x", "70.4").nation("x", "69.6").print(text))
        .isEqualTo("aautant");
    assertThat(new Project().events("x", "70.4").nation("x", "69.4").print(text))
        .isEqualTo("aplus");
    assertThat(new Project().events("x", "9").nation("x", "10").print(text)).isEqualTo("amoins");
  }

  @Test
  void aComparisonOfTwoFiguresOfWhichOneIsMissingIsFalse() {
    assertThat(project().print("a{when none > growth}b{end}{when growth > none}c{end}"))
        .isEqualTo("a");
  }

  @Test
  void twoRankingsAreTheSameOrNot() {
    String text = "a{when themes = themes @nation}même{otherwise}autre{end}";
    assertThat(project().print(text)).isEqualTo("amême");
    assertThat(project().nation("themes", "3").print(text)).isEqualTo("aautre");
  }

  @Test
  void notesAreNumberedThroughTheTextsAndHoldFigures() {
    Project project =
        project()
            .text(
                "texts/t.md", "# p\nUn[^a] et deux[^b].\n\n[^b]: Soit {growth} ; ici.\n[^a]: Bref.")
            .text("texts/u.md", "# p\n- Trois[^a]\n\n[^a]: Fin.")
            .element(new LayoutElement.Text("t.p", Project.LINE))
            .element(new LayoutElement.Text("u.p", Project.LINE));
    List<Block> blocks = project.blocks();
    assertThat(((Block.Paragraph) blocks.get(0)).text())
        .containsExactly(
            plain("Un"),
            new Inline.Note(1, List.of(plain("Bref."))),
            plain(" et deux"),
            new Inline.Note(
                2,
                List.of(
                    plain("Soit "),
                    new Inline.Bound("14\u202F%", "growth", Inline.Style.PLAIN),
                    plain("\u202F; ici."))),
            plain("."));
    assertThat(((Block.ItemList) blocks.get(1)).items().get(0))
        .containsExactly(plain("Trois"), new Inline.Note(3, List.of(plain("Fin."))));
    assertThat(blocks).hasSize(2);
  }

  private static Inline plain(String text) {
    return new Inline.Text(text, Inline.Style.PLAIN);
  }

  @Test
  void aCallWhoseNoteAConditionLeavesOutIsAnError() {
    Project project =
        project()
            .text("texts/t.md", "# p\nUn mot[^a].\n\n{when growth > 90}\n[^a]: Note.\n{end}")
            .element(new LayoutElement.Text("t.p", Project.LINE));
    assertThat(project.check()).isEmpty();
    project.compose();
    assertThat(project.messages())
        .singleElement()
        .asString()
        .startsWith("texts/t.md:2:7: L’appel [^a] n’a pas de note");
  }
}
