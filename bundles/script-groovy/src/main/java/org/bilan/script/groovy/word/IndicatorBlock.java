package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Choice;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.formula.Ranking;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Noun;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Argument;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Names;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code indicator}. */
public final class IndicatorBlock extends Lookups {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Endings of French nouns that are feminine, but for rare ones that give the option. */
  private static final List<String> FEMININE =
      List.of("tion", "sion", "ion", "ée", "té", "ure", "ance", "ence", "ette");

  private final Quoted id;
  private final Place place;
  private String label;
  private Noun noun;
  private String unit;
  private BigDecimal precision;
  private String note;
  private Formula formula;
  private Names each = new Names(List.of());
  private Place eachPlace;

  IndicatorBlock(Quoted id, Place place, Indicators indicators, Report report) {
    super("indicator", indicators, report);
    this.id = id;
    this.place = place;
    this.label = id.text();
  }

  @Override
  public Collection<String> hints(Collection<String> bundleWords) {
    return bundleWords;
  }

  /** Its name in print. */
  @Word(fr = "Le nom de l'indicateur dans le bilan.", en = "The name of the indicator in print.")
  public void label(String text, Place at) {
    if (once("label", at)) {
      label = text;
    }
  }

  /**
   * What it counts. Without the option {@code feminine:}, a singular that ends in -ion, -ée, -té,
   * -ure, -ance, -ence or -ette is feminine, and any other is not.
   */
  @Word(
      fr = "Ce qui est compté : singulier, pluriel, et feminine: true s'il le faut.",
      en = "What is counted: singular, plural, and feminine: true where needed.")
  public void noun(
      String singular,
      String plural,
      @Option(value = "feminine", required = false) Boolean feminine,
      Place at) {
    if (once("noun", at)) {
      String first = singular.split(" ", 2)[0];
      boolean guessed = FEMININE.stream().anyMatch(first::endsWith);
      noun = new Noun(singular, plural, feminine == null ? guessed : feminine);
    }
  }

  /** Its unit. */
  @Word(fr = "L'unité : \"%\", \"€\", \"points\"…", en = "The unit: \"%\", \"€\", \"points\"…")
  public void unit(String text, Place at) {
    if (once("unit", at)) {
      unit = text;
    }
  }

  /** What its value is exact to. */
  @Word(fr = "À combien près la valeur est exacte.", en = "What the value is exact to.")
  public void precision(Argument step, Place at) {
    if (!(step.value() instanceof BigDecimal number) || number.signum() <= 0) {
      report().error("script.bad-precision", step.place());
    } else if (once("precision", at)) {
      precision = number;
    }
  }

  /** What its reader must know. */
  @Word(fr = "Ce que le lecteur doit savoir.", en = "What the reader must know.")
  public void note(String text, Place at) {
    if (once("note", at)) {
      note = text;
    }
  }

  /** Its value, a figure. */
  @Word(fr = "La valeur : un chiffre.", en = "The value: a figure.")
  public void value(Figure figure, Place at) {
    if (figure.formula() instanceof Formula.Constant typed) {
      report().error("script.typed-figure", at, typed.value().toPlainString());
    }
    define("value", figure.formula(), at);
  }

  /** Its value, a breakdown. */
  @Word(fr = "La valeur : une ventilation.", en = "The value: a breakdown.")
  public void value(Breakdown breakdown, Place at) {
    define("value", breakdown.formula(), at);
  }

  /** Its value, a ranking. */
  @Word(fr = "La valeur : un classement.", en = "The value: a ranking.")
  public void value(Ranking ranking, Place at) {
    define("value", ranking.formula(), at);
  }

  /** A fact that no row can give. */
  @Word(
      fr = "Un fait que rien ne permet de calculer, et qui le dit.",
      en = "A fact that nothing can compute, and who says it.")
  public void stated(Argument fact, String by, Place at) {
    Object value = fact(fact);
    if (value != null) {
      define("stated", new Formula.Stated(value, by), at);
    } else {
      damage("stated");
    }
  }

  private Object fact(Argument fact) {
    if (fact.value() instanceof String text && DAY.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        report().error("word.not-a-day", fact.place(), text);
        return null;
      }
    }
    boolean texts =
        fact.value() instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    if (texts || fact.value() instanceof String || fact.value() instanceof BigDecimal) {
      return fact.value();
    }
    String code = "script.wrong-kind.number+text+list." + Kind.of(fact.value()).key();
    report().error(code, fact.place(), "stated");
    return null;
  }

  private void define(String word, Formula defined, Place at) {
    String other = word.equals("value") ? "stated" : "value";
    if (isGiven(other)) {
      report().error("script.valued-and-stated", at);
    } else if (once(word, at)) {
      formula = defined;
    }
  }

  /** Indicators of their own for some categories. */
  @Word(
      fr = "Fait un indicateur de chacune de ces catégories : suffixe: \"catégorie\".",
      en = "Makes an indicator of each of these categories: suffix: \"category\".")
  public void each(Names categories, Place at) {
    if (once("each", at)) {
      each = categories;
      eachPlace = at;
    }
  }

  void close() {
    if (formula == null) {
      if (!isDamaged()) {
        report().error("script.no-formula", place, id.text());
      }
      return;
    }
    add(indicator(id.text(), label, formula, place));
    if (!each.entries().isEmpty() && formula.kind() != Formula.Kind.BREAKDOWN) {
      report().error("script.each-of-breakdown", eachPlace);
    } else {
      each.entries().forEach(this::one);
    }
  }

  private void one(Names.Entry entry) {
    if (!(entry.value().value() instanceof String category)) {
      return;
    }
    String own = id.text() + "." + entry.name();
    report()
        .mention(
            new Mention(Mention.Kind.INDICATOR, "", own, entry.place(), true, List.of(id.text())));
    if (!Checks.isId(own)) {
      report().error("script.bad-id", entry.place(), own);
    } else if (indicators().claim(own, entry.place())) {
      Optional<Indicators.Label> known = indicators().label(formula, category);
      indicators().useCategory(formula, category, entry.value().place());
      String canonical = known.flatMap(Indicators.Label::canonical).orElse(category);
      Formula selected =
          new Selection(
              Choice.OF, new Lookup(id.text(), Formula.Kind.BREAKDOWN), List.of(canonical));
      add(indicator(own, canonical, selected, entry.place()));
    }
  }

  private void add(Indicator indicator) {
    if (isDamaged()) {
      indicators().addDamaged(indicator);
    } else {
      indicators().add(indicator);
    }
  }

  private Indicator indicator(String own, String name, Formula value, Place where) {
    return new Indicator(
        own,
        name,
        Optional.ofNullable(noun),
        Optional.ofNullable(unit),
        Optional.ofNullable(precision),
        Optional.ofNullable(note),
        value,
        where);
  }
}
