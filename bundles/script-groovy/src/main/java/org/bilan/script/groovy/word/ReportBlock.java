package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Rows;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Parameter;
import org.bilan.api.report.Phrase;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Sentence;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code report}. */
public final class ReportBlock extends Block {

  private final String name;
  private final Place place;
  private final Indicators indicators;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<LayoutElement> elements = new ArrayList<>();
  private Phrase title;
  private Phrase subtitle;
  private String author = "";
  private String published;
  private String look = "institutional";
  private int withholdUnder;
  private int smallUnder;
  private List<String> withholding = List.of();

  ReportBlock(String name, Place place, Indicators indicators, Report report) {
    super("report", report);
    this.name = name;
    this.place = place;
    this.indicators = indicators;
    this.title = new Phrase(name, place);
  }

  static Phrase phrase(Quoted text, Report report) {
    report.mention(Mention.of(Mention.Kind.PHRASE, "", text.text(), text.inside()));
    return new Phrase(text.text(), text.inside());
  }

  /** Its title. */
  @Word(fr = "Le titre du bilan.", en = "The title of the bilan.")
  public void title(@Sentence Quoted text, Place at) {
    if (once("title", at)) {
      title = phrase(text, report());
    }
  }

  /** Its subtitle. */
  @Word(fr = "Le sous-titre du bilan.", en = "The subtitle of the bilan.")
  public void subtitle(@Sentence Quoted text, Place at) {
    if (once("subtitle", at)) {
      subtitle = phrase(text, report());
    }
  }

  /** Who publishes it. */
  @Word(fr = "L'organisation qui publie le bilan.", en = "The organisation that publishes it.")
  public void author(String text, Place at) {
    if (once("author", at)) {
      author = text;
    }
  }

  /** The day printed on it. */
  @Word(fr = "Le jour imprimé, 'aaaa-mm-jj'.", en = "The day printed on it, 'yyyy-mm-dd'.")
  public void published(Quoted day, Place at) {
    if (once("published", at)) {
      published = Checks.day(day, report()).map(Object::toString).orElse(null);
    }
  }

  /** Its look. */
  @Word(fr = "Le modèle : ses couleurs et ses polices.", en = "The look: its colours and faces.")
  public void look(Quoted named, Place at) {
    report().mention(Mention.of(Mention.Kind.LOOK, "", named.text(), named.inside()));
    if (once("look", at)) {
      look = named.text();
    }
  }

  /** The least base of a published value. */
  @Word(
      fr =
          "L'effectif sous lequel rien n'est publié, pour ces enquêtes ; smallUnder: celui sous"
              + " lequel une valeur est signalée.",
      en =
          "The base under which nothing is published, for these surveys; smallUnder: that under"
              + " which a value is marked.")
  public void withholdUnder(
      int base,
      @Option(value = "smallUnder", required = false) int small,
      Place at,
      Rows... surveys) {
    if (once("withholdUnder", at)) {
      withholdUnder = base;
      smallUnder = small;
      withholding = Arrays.stream(surveys).map(Rows::source).toList();
    }
  }

  /** What it can be restricted to. */
  @Word(
      fr = "Ce à quoi le bilan peut être restreint : une région…",
      en = "What the bilan can be restricted to: a region…")
  public void parameter(Quoted named, Body body, Place at) {
    report().mention(Mention.defining(Mention.Kind.PARAMETER, "", named.text(), named.inside()));
    ParameterBlock block = new ParameterBlock(named, at, report());
    body.open(block);
    if (named.isWrong()) {
      return;
    }
    if (parameters.stream().anyMatch(p -> p.name().equals(named.text()))) {
      report().error("script.parameter-twice", named.place(), named.text());
    }
    block.close().ifPresent(parameters::add);
  }

  /** The cover. */
  @Word(fr = "La couverture.", en = "The cover.")
  public void cover(Place at) {
    elements.add(new LayoutElement.Cover(at));
  }

  /** The contents. */
  @Word(fr = "Le sommaire.", en = "The contents.")
  public void contents(Place at) {
    elements.add(new LayoutElement.Contents(at));
  }

  /** A part. */
  @Word(fr = "Une partie, sur une nouvelle page.", en = "A part, on a page of its own.")
  public void part(@Sentence Quoted heading, Body body, Place at) {
    part("part", heading, body, at);
  }

  /** An annex. */
  @Word(fr = "Une annexe.", en = "An annex.")
  public void annex(@Sentence Quoted heading, Body body, Place at) {
    part("annex", heading, body, at);
  }

  private void part(String word, Quoted heading, Body body, Place at) {
    SectionBlock block = new SectionBlock(word, indicators, report());
    body.open(block);
    boolean annex = word.equals("annex");
    elements.add(
        new LayoutElement.Part(
            phrase(heading, report()), annex, block.tests(), block.elements(), at));
  }

  ReportDefinition close() {
    if (!isGiven("title") && !isDamaged()) {
      report().error("script.no-title", place, name);
    }
    Set<String> sources = new HashSet<>(withholding);
    return new ReportDefinition(
        name,
        title,
        Optional.ofNullable(subtitle),
        author,
        Optional.ofNullable(published),
        look,
        withholdUnder,
        withholding.stream().filter(sources::remove).toList(),
        List.copyOf(parameters),
        List.copyOf(elements),
        place,
        smallUnder);
  }
}
