package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Hover;
import org.bilan.api.language.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an editor is told while an author writes the sample; {@code ¦} is the caret. */
class LanguagesTest {

  private static final String EVENTS = "indicators/manifestations.groovy";
  private static final String TEXT = "texts/manifestations.md";
  private static final String LAYOUT = "bilan.groovy";
  private static final String SOURCE = "sources/manifestations.groovy";

  private static RunningProduct product;
  private static WrittenProject sample;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
    sample = WrittenProject.of(product, Checkout.SAMPLE);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  private static WrittenProject writing(String path, String after, String line) {
    return sample.with(path, after, after + line.replace("¦", ""));
  }

  private static List<String> completed(String path, String after, String line) {
    return writing(path, after, line).completed(path, line);
  }

  private static final String IN_PART = "text 'essentiel.chapeau'\n";

  private static List<String> inEvents(String line) {
    return completed(EVENTS, "indicator('events.total') {\n", line);
  }

  @Test
  void wordsOfABlockAreOfferedWhereAStatementBegins() {
    assertThat(inEvents("    ¦\n")).contains("label", "unit", "value", "note", "precision", "each");
    assertThat(completed(LAYOUT, IN_PART, "        ¦\n"))
        .contains("section", "keyFigures", "text", "bars")
        .doesNotContain("cover", "label");
  }

  @Test
  void aWordIsOfferedForItsFirstLetters() {
    assertThat(inEvents("    pre¦\n").get(0)).isEqualTo("precision");
  }

  @Test
  void aWordThatOpensABlockIsWrittenWithItsBraces() {
    String line = "        sec¦\n";
    assertThat(writing(LAYOUT, IN_PART, line).completing(LAYOUT, line, "section"))
        .isEqualTo("        section(\"¦\") {\n            \n        }\n");
  }

  @Test
  void columnsOfASourceAreOfferedAfterItsDot() {
    assertThat(inEvents("    value count(manifestations.¦)\n"))
        .contains("theme", "region", "date_debut");
  }

  @Test
  void wordsThatFitAColumnAreOfferedAfterIt() {
    assertThat(inEvents("    value count(manifestations.liste.¦)\n"))
        .contains("is", "isAnyOf", "isKnown")
        .doesNotContain("from", "theme");
  }

  @Test
  void categoriesOfAColumnAreOfferedBetweenQuotes() {
    assertThat(inEvents("    value count(manifestations.liste.is(\"¦\"))\n"))
        .containsExactly("site national", "Basse-Normandie");
  }

  @Test
  void labelsFoundInTheDataAreOfferedToo() {
    assertThat(inEvents("    value count(manifestations.theme.is(\"¦\"))\n")).hasSizeGreaterThan(5);
  }

  @Test
  void indicatorsAreOfferedBetweenQuotesThoseOfTheRightKindOnly() {
    assertThat(inEvents("    value figure('¦')\n"))
        .contains("events.on-site", "budget.deficit")
        .doesNotContain("events.by-month");
    assertThat(completed(LAYOUT, IN_PART, "        bars('events.by¦')\n"))
        .contains("events.by-month")
        .doesNotContain("events.total");
  }

  @Test
  void optionsOfAWordAreOffered() {
    assertThat(inEvents("    value percent(figure('events.total'), ¦)\n")).contains("of");
  }

  @Test
  void readingsHeadersAndFilesAreOfferedInSources() {
    String at = "    number 'id'\n";
    assertThat(completed(SOURCE, at, "    text('x') { read ¦ }\n"))
        .contains("postcode", "region2011");
    assertThat(completed(SOURCE, at, "    text('x') { from '¦' }\n")).contains("titre", "ville");
    assertThat(completed(SOURCE, at, "    file '¦'\n")).contains("manifestations.csv");
  }

  @Test
  void passagesAreOfferedToTheLayout() {
    assertThat(completed(LAYOUT, IN_PART, "        text 'essentiel.¦'\n"))
        .contains("essentiel.chapeau", "essentiel.reperes");
  }

  @Test
  void indicatorsAreOfferedInTextsWithTheirValues() {
    String line = "\n{events.tot¦}\n";
    List<Completion> found = writing(TEXT, "# croissance\n", line).completions(TEXT, line);
    assertThat(found.get(0).label()).isEqualTo("events.total");
    assertThat(RunningProduct.plain(found.get(0).detail())).contains("1 732");
  }

  @Test
  void formatsThatSuitAFigureAreOfferedInTextsWithWhatTheyPrint() {
    String line = "\n{events.total | ¦}\n";
    WrittenProject writing = writing(TEXT, "# croissance\n", line);
    assertThat(writing.completed(TEXT, line))
        .contains("noun", "number", "over")
        .doesNotContain("date", "money");
    Completion noun =
        writing.completions(TEXT, line).stream()
            .filter(c -> c.label().equals("noun"))
            .findFirst()
            .orElseThrow();
    assertThat(RunningProduct.plain(noun.detail())).endsWith("→ 1 732 manifestations");
  }

  @Test
  void whatAnIndicatorIsAndItsLastValueAreToldWhereItIsNamed() {
    Hover hover = sample.hover(EVENTS, "figure('events.to¦tal')").orElseThrow();
    assertThat(hover.title()).isEqualTo("events.total");
    assertThat(hover.text()).isEqualTo("Manifestations du Mois de l'ESS");
    assertThat(hover.facts())
        .anyMatch(
            f -> f.name().equals("value") && RunningProduct.plain(f.value()).contains("1 732"));
    assertThat(sample.line(hover.defined().orElseThrow())).isEqualTo(EVENTS + ":7");
    assertThat(sample.hover(TEXT, "{events.lower-bo¦und | over").orElseThrow().text())
        .isEqualTo("Manifestations organisées");
  }

  @Test
  void wordsAreExplainedUnderThePointer() {
    Hover hover = sample.hover(EVENTS, "value cou¦nt(manifestations)").orElseThrow();
    assertThat(hover.title()).startsWith("count");
    assertThat(hover.text()).contains("How many rows a source has.");
    assertThat(sample.hover(TEXT, "growth-one-year | chan¦ge 1}").orElseThrow().title())
        .startsWith("change");
  }

  @Test
  void columnsTellTheirTypeValuesAndBlanks() {
    Hover hover = sample.hover(EVENTS, "surLeSite = manifestations.lis¦te").orElseThrow();
    assertThat(hover.title()).isEqualTo("manifestations.liste");
    assertThat(hover.facts().stream().map(Hover.Fact::name))
        .contains("type", "values", "blank cells");
  }

  @Test
  void theDefinitionOfWhatATextNamesIsFound() {
    Subject subject = sample.named(TEXT, "{events.lower-bo¦und | over");
    assertThat(subject).isEqualTo(new Subject(Subject.Kind.INDICATOR, "events.lower-bound"));
    assertThat(sample.line(sample.languages().definition(sample.texts(), subject).orElseThrow()))
        .isEqualTo(EVENTS + ":12");
  }

  @Test
  void usesAreFoundInScriptsTextsAndCaptions() {
    List<String> uses = sample.uses(new Subject(Subject.Kind.INDICATOR, "events.lower-bound"));
    assertThat(uses)
        .contains(EVENTS + ":12*")
        .anyMatch(u -> u.startsWith(TEXT))
        .doesNotHaveDuplicates();
    assertThat(sample.uses(new Subject(Subject.Kind.INDICATOR, "survey.answers")))
        .anyMatch(u -> u.startsWith(LAYOUT));
    assertThat(sample.uses(Subject.column("manifestations", "liste")))
        .hasSizeGreaterThan(2)
        .anyMatch(u -> u.startsWith(SOURCE) && u.endsWith("*"));
  }

  @Test
  void anIndicatorIsRenamedInScriptsAndTexts() {
    WrittenProject renamed =
        sample.renamed(EVENTS, "indicator('events.lower-bo¦und')", "events.least");
    assertThat(renamed.texts().text(EVENTS)).contains("indicator('events.least')");
    assertThat(renamed.texts().text(TEXT)).contains("{events.least | over 1700}");
    assertThat(renamed.texts().files()).noneMatch(f -> f.text().contains("events.lower-bound"));
    assertThat(renamed.findings()).isEqualTo(sample.findings());
    assertThat(renamed.renamed(TEXT, "{events.le¦ast", "events.lower-bound").texts().files())
        .isEqualTo(sample.texts().files());
  }

  @Test
  void theIndicatorsThatEachMakesFollowTheOneTheyAreMadeOf() {
    WrittenProject renamed =
        sample.renamed(
            "indicators/budget.groovy", "indicator('budget.cur¦rent')", "budget.edition");
    assertThat(renamed.texts().text("indicators/budget.groovy"))
        .contains("figure('budget.edition.agency')")
        .contains("each  agency:")
        .contains("indicator('budget.current.charges')");
    assertThat(renamed.findings()).isEqualTo(sample.findings());
  }

  @Test
  void passagesColumnsAndSourcesAreRenamedToo() {
    WrittenProject passage = sample.renamed(TEXT, "# croi¦ssance", "evolution");
    assertThat(passage.texts().text(TEXT)).contains("# evolution\n");
    assertThat(passage.texts().text(LAYOUT)).contains("'manifestations.evolution'");
    WrittenProject source = sample.renamed(EVENTS, "count(manif¦estations)", "rencontres");
    assertThat(source.texts().text(SOURCE)).contains("source('rencontres')");
    assertThat(source.findings()).isEqualTo(sample.findings());
  }

  @Test
  void aNameThatIsTakenOrCannotBeOneIsRefused() {
    String here = "indicator('events.lower-bo¦und')";
    assertThat(sample.refusal(EVENTS, here, "events.total"))
        .startsWith(EVENTS + ":12:")
        .endsWith("The name 'events.total' is already taken.");
    assertThat(sample.refusal(EVENTS, here, "two words")).contains("'two words' cannot be an id");
    assertThat(sample.refusal(TEXT, "# croi¦ssance", "chapeau"))
        .contains("The passage 'manifestations.chapeau' exists already.");
  }

  @Test
  void nothingIsRenamedWhereNothingIsNamed() {
    assertThat(sample.refusal(TEXT, "Plus nom¦breuses", "x"))
        .startsWith(TEXT + ":4:")
        .contains("Nothing here can be renamed");
  }

  @Test
  void nothingIsRenamedWhileAScriptOrATextCannotBeRead() {
    String here = "indicator('events.lower-bo¦und')";
    assertThat(
            sample
                .with("indicators/web.groovy", "indicator(", "indicator((")
                .refusal(EVENTS, here, "events.least"))
        .startsWith("indicators/web.groovy:")
        .contains("has a slip of syntax");
    assertThat(
            sample
                .with("texts/essentiel.md", "# chapeau\n", "# chapeau\n\n{events.lower-bound\n\n")
                .refusal(EVENTS, here, "events.least"))
        .startsWith("texts/essentiel.md:")
        .contains("has braces that cannot be read");
  }

  @Test
  void theOutlineHasTheBlocksOfAScriptAndThePassagesOfAText() {
    var layout = sample.languages().outline(sample.texts().file(LAYOUT).orElseThrow());
    assertThat(layout).hasSize(1);
    assertThat(layout.get(0).children().stream().map(s -> s.word() + " " + s.name()))
        .contains("parameter region", "part L'essentiel");
    var text = sample.languages().outline(sample.texts().file(TEXT).orElseThrow());
    assertThat(text.stream().map(s -> s.name())).contains("chapeau", "croissance");
  }
}
