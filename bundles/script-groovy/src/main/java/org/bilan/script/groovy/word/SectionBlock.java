package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.LayoutTest;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Sentence;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code part}, {@code annex} and {@code section}. */
public final class SectionBlock extends ContentBlock {

  private final List<LayoutTest> tests = new ArrayList<>();

  SectionBlock(String word, Indicators indicators, Report report) {
    super(word, indicators, report);
  }

  List<LayoutTest> tests() {
    return List.copyOf(tests);
  }

  /** A section. */
  @Word(fr = "Une section.", en = "A section.")
  public void section(@Sentence Quoted heading, Body body, Place at) {
    SectionBlock block = new SectionBlock("section", indicators(), report());
    body.open(block);
    add(
        new LayoutElement.Section(
            ReportBlock.phrase(heading, report()), block.tests(), block.elements(), at));
  }

  /** Elements side by side. */
  @Word(fr = "Deux ou trois éléments côte à côte.", en = "Two or three elements side by side.")
  public void sideBySide(Body body, Place at) {
    SideBlock block = new SideBlock(indicators(), report());
    body.open(block);
    if (block.elements().size() < 2 || block.elements().size() > 3) {
      if (!block.damaged()) {
        report().error("script.two-or-three", at);
      }
    }
    add(new LayoutElement.SideBySide(block.elements(), at));
  }

  /** When it is printed. */
  @Word(
      fr = "N'imprime la section que si ces conditions sont réunies.",
      en = "Prints the section only if these tests hold.")
  public void onlyWhen(LayoutTest... conditions) {
    tests.addAll(List.of(conditions));
  }

  /** Whether an indicator has a value. */
  @Word(fr = "Si un indicateur a une valeur.", en = "Whether an indicator has a value.")
  public LayoutTest has(Quoted id) {
    indicators().use("has", id.text(), EnumSet.allOf(Kind.class), id.place());
    return new LayoutTest.Has(id.text());
  }

  /** Whether the bilan is the nation's. */
  @Word(fr = "Si le bilan est national.", en = "Whether the bilan is the nation's.")
  public LayoutTest national() {
    return new LayoutTest.National();
  }

  /** Whether the bilan is restricted. */
  @Word(fr = "Si le bilan est restreint.", en = "Whether the bilan is restricted.")
  public LayoutTest regional() {
    return new LayoutTest.Regional();
  }

  /** Sources and methods. */
  @Word(
      fr = "Les sources, les méthodes et les faits déclarés.",
      en = "Sources, methods and declared facts.")
  public void methods(Place at) {
    add(new LayoutElement.Methods(at));
  }

  /** What cleaning dropped. */
  @Word(
      fr = "Ce que le nettoyage a écarté ou n'a pas pu lire.",
      en = "What cleaning dropped or could not read.")
  public void quality(Place at) {
    add(new LayoutElement.Quality(at));
  }
}
