package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Argument;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Names;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Unknown;
import org.bilan.script.groovy.evaluate.Valued;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code file}. */
public final class FileBlock extends Block {

  private final Quoted path;
  private final Place place;
  private final boolean survey;
  private final String source;
  private final Map<String, String> rename = new LinkedHashMap<>();
  private final Map<String, String> fill = new LinkedHashMap<>();
  private final List<Quoted> renamed = new ArrayList<>();
  private final List<Quoted> filled = new ArrayList<>();
  private final List<Quoted> lacking = new ArrayList<>();
  private String encoding;
  private String separator;

  FileBlock(Quoted path, Place place, boolean survey, String source, Report report) {
    super(survey ? "limesurvey" : "file", report);
    this.path = path;
    this.place = place;
    this.survey = survey;
    this.source = source;
    report.mention(Mention.of(Mention.Kind.FILE, source, path.text(), path.inside()));
    if (path.text().isBlank()) {
      report.error("script.empty-path", path.place());
    }
  }

  /** Its encoding. */
  @Word(
      fr = "L'encodage du fichier ; reconnu sans ce mot.",
      en = "The encoding of the file; recognised without this word.")
  public void encoding(String name, Place at) {
    if (once("encoding", at)) {
      encoding = name;
    }
  }

  /** Its separator. */
  @Word(
      fr = "Le séparateur de colonnes ; reconnu sans ce mot.",
      en = "What separates columns; recognised without this word.")
  public void separator(String text, Place at) {
    if (once("separator", at)) {
      separator = text;
    }
  }

  /** New names of columns. */
  @Word(
      fr = "Renomme des colonnes : 'nom du fichier': 'nom voulu'.",
      en = "Renames columns: 'name in the file': 'name wanted'.")
  public void rename(Names names) {
    for (Names.Entry entry : names.entries()) {
      report().mention(Mention.of(Mention.Kind.HEADER, source, entry.name(), entry.place()));
      text("rename", entry)
          .ifPresent(
              to -> {
                if (rename.putIfAbsent(entry.name(), to) != null) {
                  report().error("script.entry-twice", entry.place(), "rename", entry.name());
                }
                renamed.add(quoted(to, entry.value()));
              });
    }
  }

  /** Columns that this file does not have. */
  @Word(
      fr = "Les colonnes de la source que ce fichier n'a pas.",
      en = "The columns of the source that this file does not have.")
  public void without(Quoted... columns) {
    lacking.addAll(List.of(columns));
  }

  /** Values given to columns. */
  @Word(
      fr = "Donne une valeur à une colonne de toutes les lignes du fichier.",
      en = "Gives a value to a column of all rows of the file.")
  public void fill(@Valued(Object.class) Names values) {
    for (Names.Entry entry : values.entries()) {
      text("fill", entry)
          .ifPresent(
              value -> {
                if (fill.putIfAbsent(entry.name(), value) != null) {
                  report().error("script.entry-twice", entry.place(), "fill", entry.name());
                }
                filled.add(new Quoted(entry.name(), entry.place(), entry.place()));
              });
    }
  }

  private Optional<String> text(String word, Names.Entry entry) {
    Object value = entry.value().value();
    if (value instanceof String text) {
      return Optional.of(text);
    }
    if (value instanceof BigDecimal number && word.equals("fill")) {
      return Optional.of(number.toPlainString());
    }
    if (value != Unknown.VALUE) {
      String code = "script.wrong-kind.text." + Kind.of(value).key();
      report().error(code, entry.value().place(), word);
    }
    return Optional.empty();
  }

  private static Quoted quoted(String text, Argument argument) {
    return new Quoted(text, argument.place(), argument.inside());
  }

  List<Quoted> renamed() {
    return renamed;
  }

  List<Quoted> filled() {
    return filled;
  }

  List<Quoted> lacking() {
    return lacking;
  }

  FileDefinition definition() {
    return new FileDefinition(
        path.text(),
        survey,
        Optional.ofNullable(encoding),
        Optional.ofNullable(separator),
        Collections.unmodifiableMap(rename),
        lacking.stream().map(Quoted::text).toList(),
        Collections.unmodifiableMap(fill),
        Map.of(),
        place);
  }
}
