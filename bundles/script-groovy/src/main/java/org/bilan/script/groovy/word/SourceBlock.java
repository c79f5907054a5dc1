package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.DistinctRule;
import org.bilan.api.cleaning.DropRule;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.SourceReader;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Argument;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Body;
import org.bilan.script.groovy.evaluate.Edition;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Names;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Said;
import org.bilan.script.groovy.evaluate.Sentence;
import org.bilan.script.groovy.evaluate.StandsFor;
import org.bilan.script.groovy.evaluate.WordMethod;
import org.bilan.script.groovy.evaluate.WordTable;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.row.RowRules;

/** The words of {@code source}. */
public final class SourceBlock extends Block {

  private static final String FORMAT = "format";

  private final String name;
  private final Place place;
  private final Sources sources;
  private final List<FileBlock> files = new ArrayList<>();
  private final List<ColumnBlock> columns = new ArrayList<>();
  private final List<DropRule> drops = new ArrayList<>();
  private final Set<String> damaged = new HashSet<>();
  private final Set<String> phantoms = new HashSet<>();
  private final Set<String> readByRules = new HashSet<>();
  private String label;
  private final ExportDay exported;
  private Argument by;
  private Quoted keep;
  private Quoted aliases;
  private Place distinct;

  SourceBlock(String name, Place place, Sources sources, Edition edition, Report report) {
    super("source", report);
    this.name = name;
    this.place = place;
    this.sources = sources;
    this.label = name;
    this.exported = new ExportDay(edition, report);
  }

  /** Its name in print. */
  @Word(fr = "Le nom de la source dans le bilan.", en = "The name of the source in print.")
  public void label(String text, Place at) {
    if (once("label", at)) {
      label = text;
    }
  }

  /** The day its files were exported. */
  @Word(fr = "Le jour de l'export, 'aaaa-mm-jj'.", en = "The day of the export, 'yyyy-mm-dd'.")
  public void exported(Quoted day, Place at) {
    if (once("exported", at)) {
      exported.take(day);
    }
  }

  /** The day its files were exported, for each edition. */
  @Word(
      fr = "Le jour de l'export de chaque édition : 2024: '2024-07-02', 2025: '2025-07-03'.",
      en = "The day of the export of each edition: 2024: '2024-07-02', 2025: '2025-07-03'.")
  public void exported(Names editions, Place at) {
    if (once("exported", at)) {
      exported.take(editions, at);
    }
  }

  /** A file. */
  @Word(fr = "Un fichier de la source.", en = "A file of the source.")
  public void file(Quoted path, Optional<Body> body, Place at) {
    Optional<SourceReader> reader = sources.formats().reading(path.text());
    files.add(FileBlock.ofName(path, at, reader, name, report()));
    body.ifPresent(b -> b.open(files.get(files.size() - 1)));
  }

  /** Rows of a format that the script names. */
  @StandsFor(FORMAT)
  public void rows(Said format, Quoted path, Optional<Body> body) {
    SourceReader reader = sources.formats().named(format.word()).orElseThrow();
    files.add(FileBlock.ofFormat(path, format.place(), reader, name, report()));
    body.ifPresent(b -> b.open(files.get(files.size() - 1)));
  }

  @Override
  protected Map<String, List<WordMethod>> added() {
    Map<String, List<WordMethod>> words = new TreeMap<>();
    for (SourceReader reader : sources.formats().readers()) {
      words.computeIfAbsent(reader.format(), format -> format(format, reader.bundle()));
    }
    return words;
  }

  private static List<WordMethod> format(String format, String bundle) {
    return WordTable.standing(
        SourceBlock.class,
        FORMAT,
        format,
        bundle,
        "Des lignes que lit le module « " + bundle + " ».",
        "Rows that the bundle '" + bundle + "' reads.");
  }

  /** A column of free text. */
  @Word(fr = "Une colonne de texte libre.", en = "A column of free text.")
  public void text(Quoted column, Optional<Body> body) {
    column(column, ColumnType.TEXT, body);
  }

  /** A column of numbers. */
  @Word(fr = "Une colonne de nombres.", en = "A column of numbers.")
  public void number(Quoted column, Optional<Body> body) {
    column(column, ColumnType.NUMBER, body);
  }

  /** A column of amounts. */
  @Word(fr = "Une colonne de montants, en euros.", en = "A column of amounts, in euros.")
  public void amount(Quoted column, Optional<Body> body) {
    column(column, ColumnType.AMOUNT, body);
  }

  /** A column of days. */
  @Word(fr = "Une colonne de dates.", en = "A column of days.")
  public void date(Quoted column, Optional<Body> body) {
    column(column, ColumnType.DATE, body);
  }

  /** A column of one label a cell. */
  @Word(fr = "Une colonne de catégories, une par cellule.", en = "A column of one label a cell.")
  public void category(Quoted column, Optional<Body> body) {
    column(column, ColumnType.CATEGORY, body);
  }

  /** A column of several labels a cell. */
  @Word(
      fr = "Une colonne de catégories, plusieurs par cellule.",
      en = "A column of several labels a cell.")
  public void many(Quoted column, Optional<Body> body) {
    column(column, ColumnType.MANY, body);
  }

  /** A table of a survey. */
  @Word(fr = "Une question en tableau.", en = "A question that is a table.")
  public void grid(Quoted column, Optional<Body> body) {
    column(column, ColumnType.GRID, body);
  }

  /** A column that leads to another source. */
  @Word(fr = "Une colonne qui renvoie à une autre source.", en = "A column that leads to a source.")
  public void reference(Quoted column, Optional<Body> body) {
    column(column, ColumnType.REFERENCE, body);
  }

  private void column(Quoted column, ColumnType type, Optional<Body> body) {
    int before = report().count();
    ColumnBlock block = new ColumnBlock(column, type, name, sources, report());
    body.ifPresent(b -> b.open(block));
    block.check();
    readByRules.addAll(block.readByRule());
    if (column.isWrong()) {
      return;
    }
    report().mention(Mention.defining(Mention.Kind.COLUMN, name, column.text(), column.inside()));
    columns.stream()
        .filter(c -> c.name().equals(column.text()))
        .findFirst()
        .ifPresent(
            first ->
                report()
                    .error(
                        "script.column-twice",
                        column.place(),
                        column.text(),
                        first.place().line()));
    if (report().count() > before || block.damaged()) {
      damaged.add(column.text());
    }
    columns.add(block);
  }

  /** Rows left out. */
  @Word(
      fr = "Écarte des lignes ; la raison est imprimée en annexe.",
      en = "Leaves rows out; the annex prints the reason.")
  public void drop(@Sentence Quoted reason, Body rule, Place at) {
    if (reason.text().isBlank()) {
      report().error("script.no-reason", reason.place());
    }
    RowRules.Compiled compiled = RowRules.compile("drop", rule, Set.of(Kind.YES_NO), report());
    readByRules.addAll(compiled.columns());
    compiled.rule().ifPresent(r -> drops.add(new DropRule(reason.text(), r, at)));
  }

  /** Rows that are one. */
  @Word(
      fr = "Confond les lignes qui ont les mêmes valeurs dans ces colonnes.",
      en = "Takes as one the rows that have the same values in these columns.")
  public void distinct(
      @Option("by") Argument columns,
      @Option(value = "keep", required = false) Quoted smallest,
      @Option(value = "aliases", required = false) Quoted leading,
      Place at) {
    if (once("distinct", at)) {
      by = columns;
      keep = smallest;
      aliases = leading;
      distinct = at;
    }
  }

  @Override
  public void misunderstood(String wrongWord, Optional<String> firstText) {
    firstText.ifPresent(phantoms::add);
  }

  KnownSource close() {
    if (files.isEmpty() && !isDamaged()) {
      report().error("script.source-without-file", place, name);
    }
    SourceChecks checks = new SourceChecks(name, columns, phantoms, readByRules, report());
    files.forEach(checks::file);
    columns.forEach(checks::column);
    Optional<DistinctRule> rule =
        distinct == null
            ? Optional.empty()
            : Optional.of(checks.distinct(by, keep, aliases, distinct));
    List<ColumnDefinition> definitions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    columns.stream()
        .map(ColumnBlock::definition)
        .filter(c -> seen.add(c.name()))
        .forEach(definitions::add);
    SourceDefinition definition =
        new SourceDefinition(
            name,
            label,
            exported.day(),
            files.stream().map(FileBlock::definition).toList(),
            List.copyOf(definitions),
            List.copyOf(drops),
            rule,
            place);
    return new KnownSource(definition, damaged, phantoms);
  }
}
