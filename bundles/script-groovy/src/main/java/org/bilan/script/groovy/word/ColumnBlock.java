package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.BlankRule;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.cleaning.RowRule;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Names;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.SourceName;
import org.bilan.script.groovy.evaluate.Valued;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.row.RowRules;

/** The words of a column. */
public final class ColumnBlock extends Block {

  private static final Set<ColumnType> LABELLED =
      EnumSet.of(ColumnType.CATEGORY, ColumnType.MANY, ColumnType.GRID);

  private final Quoted column;
  private final ColumnType type;
  private final String source;
  private final Sources sources;
  private final List<String> missing = new ArrayList<>();
  private final ColumnLabels labels;
  private final List<String> readByRule = new ArrayList<>();
  private Quoted from;
  private String question;
  private Reading reading;
  private String split;
  private CategorySource oneOfSource;
  private boolean strict;
  private BlankRule ifBlank;
  private Quoted blankFrom;
  private RowRule compute;
  private String target;

  ColumnBlock(Quoted column, ColumnType type, String source, Sources sources, Report report) {
    super(type.name().toLowerCase(Locale.ROOT), report);
    this.column = column;
    this.type = type;
    this.source = source;
    this.sources = sources;
    this.labels = new ColumnLabels(column.text(), report);
    if (column.text().isBlank()) {
      report.error("script.bad-column", column.place());
    }
  }

  /** The column of the files. */
  @Word(
      fr = "La colonne des fichiers, si elle a un autre nom.",
      en = "The column of the files, where its name is another.")
  public void from(Quoted name, Place at) {
    report().mention(Mention.of(Mention.Kind.HEADER, source, name.text(), name.inside()));
    if (once("from", at)) {
      from = name;
    }
  }

  /** The code of the question. */
  @Word(fr = "Le code de la question d'enquête.", en = "The code of the survey question.")
  public void question(String code, Place at) {
    if (once("question", at)) {
      question = code;
    }
  }

  /** How cells are read. */
  @Word(fr = "La façon de lire les cellules.", en = "How cells are read.")
  public void read(Reading how, Place at) {
    if (once("read", at)) {
      reading = how;
    }
  }

  /** Texts that mean no answer. */
  @Word(fr = "Les textes qui veulent dire « pas de réponse ».", en = "Texts that mean no answer.")
  public void missing(String... texts) {
    missing.addAll(List.of(texts));
  }

  /** What separates labels. */
  @Word(fr = "Ce qui sépare les catégories d'une cellule.", en = "What separates labels.")
  public void split(String separator, Place at) {
    if (allowed("split", at, type == ColumnType.MANY) && once("split", at)) {
      split = separator;
    }
  }

  /** Texts that become labels. */
  @Word(
      fr = "Remplace un texte entier par une catégorie.",
      en = "Replaces a whole text by a label.")
  public void exactly(Names texts, Place at) {
    rules("exactly", LabelRule.Kind.EXACTLY, texts, at);
  }

  /** Beginnings of texts that become labels. */
  @Word(
      fr = "Remplace les textes qui commencent ainsi par une catégorie.",
      en = "Replaces the texts that begin so by a label.")
  public void beginning(Names texts, Place at) {
    rules("beginning", LabelRule.Kind.BEGINNING, texts, at);
  }

  private void rules(String word, LabelRule.Kind kind, Names texts, Place at) {
    if (!allowed(word, at, LABELLED.contains(type))) {
      return;
    }
    for (Names.Entry entry : texts.entries()) {
      if (entry.value().value() instanceof String label) {
        labels.rule(new LabelRule(kind, entry.name(), label, entry.place()), entry.value().place());
        category(label, entry.value().inside(), false);
      }
    }
  }

  /** The labels there are. */
  @Word(fr = "Les catégories, dans l'ordre.", en = "The labels, in order.")
  public void oneOf(Place at, Quoted... categories) {
    if (allowed("oneOf", at, LABELLED.contains(type)) && once("oneOf", at)) {
      for (Quoted category : categories) {
        category(category.text(), category.inside(), true);
        labels.declare(category.text(), category.place());
      }
    }
  }

  /** The labels there are, as a list. */
  @Word(fr = "Les catégories, en liste.", en = "The labels, as a list.")
  public void oneOf(List<?> categories, Place at) {
    if (allowed("oneOf", at, LABELLED.contains(type)) && once("oneOf", at)) {
      categories.forEach(c -> labels.declare(String.valueOf(c), at));
    }
  }

  /** The labels there are, taken from another source. */
  @Word(
      fr = "Les catégories, prises dans une colonne d'une autre source.",
      en = "The labels, taken from a column of another source.")
  public void oneOf(CategorySource other, Place at) {
    if (allowed("oneOf", at, LABELLED.contains(type)) && once("oneOf", at)) {
      oneOfSource = other;
      sources.borrow(other);
    }
  }

  private void category(String label, Place at, boolean defines) {
    String owner = source + "." + column.text();
    report().mention(new Mention(Mention.Kind.CATEGORY, owner, label, at, defines, List.of()));
  }

  /** Whether a cell that cannot be read is an error. Any text can be read as a text. */
  @Word(
      fr = "Une cellule qui n'est ni une catégorie, ni un nombre, ni une date est une erreur.",
      en = "A cell that is no label, number or day of its column is an error.")
  public void strict(Place at) {
    strict = allowed("strict", at, type != ColumnType.TEXT) && once("strict", at);
  }

  /** Where a blank takes its value from, read in some way. */
  @Word(
      fr = "Une cellule vide prend sa valeur d'une autre colonne, lue ainsi.",
      en = "A blank cell takes its value from another column, read so.")
  public void ifBlank(@Valued(Reading.class) Names other, Place at) {
    if (other.entries().size() != 1) {
      report().error("script.one-column", at, "ifBlank");
      return;
    }
    Names.Entry entry = other.entries().get(0);
    if (entry.value().value() instanceof Reading how) {
      blank(new Quoted(entry.name(), entry.place(), entry.place()), how, at);
    }
  }

  /** Where a blank takes its value from. */
  @Word(
      fr = "Une cellule vide prend la valeur d'une autre colonne.",
      en = "A blank cell takes the value of another column.")
  public void ifBlank(Quoted other, Place at) {
    blank(other, null, at);
  }

  private void blank(Quoted other, Reading how, Place at) {
    if (once("ifBlank", at)) {
      ifBlank = new BlankRule(other.text(), how, at);
      blankFrom = other;
    }
  }

  /** A computed value. */
  @Word(fr = "Calcule la valeur à partir de la ligne.", en = "Computes the value from the row.")
  public void compute(Body rule, Place at) {
    if (once("compute", at)) {
      RowRules.Compiled compiled = RowRules.compile("compute", rule, wanted(), report());
      readByRule.addAll(compiled.columns());
      compute = compiled.rule().orElse(null);
    }
  }

  private Set<Kind> wanted() {
    return switch (type) {
      case NUMBER, AMOUNT -> EnumSet.of(Kind.NUMBER, Kind.TEXT);
      case DATE -> EnumSet.of(Kind.DATE, Kind.TEXT);
      default -> EnumSet.of(Kind.TEXT, Kind.NUMBER);
    };
  }

  /** The source a reference leads to. */
  @Word(fr = "La source à laquelle la colonne renvoie.", en = "The source the column leads to.")
  public void to(SourceName source, Place at) {
    if (allowed("to", at, type == ColumnType.REFERENCE) && once("to", at)) {
      target = source.name();
    }
  }

  private boolean allowed(String word, Place at, boolean allowed) {
    if (!allowed) {
      String kind = type == ColumnType.AMOUNT ? "number" : word().replace('_', '-');
      report().error("script.not-for." + kind + "-column", at, word);
    }
    return allowed;
  }

  void check() {
    if (type == ColumnType.REFERENCE && target == null && !isGiven("to") && !isDamaged()) {
      report().error("script.reference-without-target", column.place(), column.text());
    }
    if (!isDamaged()) {
      labels.check();
    }
  }

  String name() {
    return column.text();
  }

  Place place() {
    return column.place();
  }

  String from() {
    return from == null ? column.text() : from.text();
  }

  Optional<Quoted> blankFrom() {
    return Optional.ofNullable(blankFrom);
  }

  List<String> readByRule() {
    return readByRule;
  }

  boolean damaged() {
    return isDamaged();
  }

  ColumnDefinition definition() {
    return new ColumnDefinition(
        name(),
        type,
        from(),
        Optional.ofNullable(question),
        Optional.ofNullable(reading),
        List.copyOf(missing),
        Optional.ofNullable(split),
        labels.declared(),
        Optional.ofNullable(oneOfSource),
        labels.rules(),
        strict,
        Optional.ofNullable(ifBlank),
        Optional.ofNullable(compute),
        Optional.ofNullable(target),
        place());
  }
}
