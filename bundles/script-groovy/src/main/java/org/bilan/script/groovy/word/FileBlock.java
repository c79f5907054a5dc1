package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceReader;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Names;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Said;
import org.bilan.script.groovy.evaluate.StandsFor;
import org.bilan.script.groovy.evaluate.Unknown;
import org.bilan.script.groovy.evaluate.Valued;
import org.bilan.script.groovy.evaluate.WordMethod;
import org.bilan.script.groovy.evaluate.WordTable;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code file} and of the formats of readers. */
public final class FileBlock extends Block {

  private static final String TEXT = "text";
  private static final String NUMBER = "number";
  private static final String YES_NO = "yes-no";
  private static final String NAMED = "named";
  private static final Pattern SECRET = Pattern.compile("^https?://[^/?#]*@");

  private final Quoted path;
  private final Place place;
  private final Optional<SourceReader> reader;
  private final Optional<String> format;
  private final String source;
  private final Map<String, String> rename = new LinkedHashMap<>();
  private final Map<String, String> fill = new LinkedHashMap<>();
  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, Place> optionPlaces = new LinkedHashMap<>();
  private final List<Quoted> renamed = new ArrayList<>();
  private final List<Quoted> filled = new ArrayList<>();
  private final List<Quoted> lacking = new ArrayList<>();
  private String encoding;
  private String separator;

  private FileBlock(
      String word,
      Quoted path,
      Place place,
      Optional<SourceReader> reader,
      String source,
      Report report) {
    super(word, report);
    this.path = path;
    this.place = place;
    this.reader = reader;
    this.format = word.equals("file") ? Optional.empty() : Optional.of(word);
    this.source = source;
    checkPath();
  }

  /** A file whose name tells what reads it, if anything does. */
  static FileBlock ofName(
      Quoted path, Place place, Optional<SourceReader> reader, String source, Report report) {
    return new FileBlock("file", path, place, reader, source, report);
  }

  /** Rows that one reader reads, whatever their name. */
  static FileBlock ofFormat(
      Quoted path, Place place, SourceReader reader, String source, Report report) {
    return new FileBlock(reader.format(), path, place, Optional.of(reader), source, report);
  }

  private void checkPath() {
    if (path.text().isBlank()) {
      report().error("script.empty-path", path.place());
    }
    if (reader.map(r -> r.location().isFile(path.text())).orElse(true)) {
      report().mention(Mention.of(Mention.Kind.FILE, source, path.text(), path.inside()));
    } else if (SECRET.matcher(path.text()).find()) {
      report().error("script.secret", path.place());
    }
  }

  /** Without its reader, nobody knows its words; that nothing reads it is told elsewhere. */
  @Override
  public boolean passesOver(String word) {
    return reader.isEmpty();
  }

  @Override
  protected Map<String, List<WordMethod>> added() {
    Map<String, List<WordMethod>> words = new TreeMap<>();
    reader.ifPresent(r -> r.options().forEach(o -> words.put(o.name(), methods(o, r.bundle()))));
    return words;
  }

  private static List<WordMethod> methods(SourceOption option, String bundle) {
    List<WordMethod> methods = new ArrayList<>();
    for (String key : keys(option.kind())) {
      methods.addAll(
          WordTable.standing(
              FileBlock.class, key, option.name(), bundle, option.fr(), option.en()));
    }
    return methods;
  }

  private static List<String> keys(SourceOption.Kind kind) {
    return switch (kind) {
      case TEXT -> List.of(TEXT);
      case NUMBER -> List.of(NUMBER);
      case TEXT_OR_NUMBER -> List.of(TEXT, NUMBER);
      case YES_NO -> List.of(YES_NO);
      case NAMED -> List.of(NAMED);
    };
  }

  /** An option that is a text. */
  @StandsFor(TEXT)
  public void option(Said said, Quoted text) {
    set(said, text.text());
    optionPlaces.putIfAbsent(said.word(), text.inside());
  }

  /** An option that is a number. */
  @StandsFor(NUMBER)
  public void option(Said said, BigDecimal number) {
    set(said, number.toPlainString());
  }

  /** An option that is yes or no. */
  @StandsFor(YES_NO)
  public void option(Said said, boolean yes) {
    set(said, String.valueOf(yes));
  }

  /** An option that is yes. */
  @StandsFor(YES_NO)
  public void option(Said said) {
    set(said, "true");
  }

  private void set(Said said, String value) {
    if (once(said.word(), said.place())) {
      options.put(said.word(), value);
    }
  }

  /** A named text. */
  @StandsFor(NAMED)
  public void option(Said said, Quoted name, String text) {
    named(said, name, text);
  }

  /** A named number. */
  @StandsFor(NAMED)
  public void option(Said said, Quoted name, BigDecimal number) {
    named(said, name, number.toPlainString());
  }

  /** A named yes or no. */
  @StandsFor(NAMED)
  public void option(Said said, Quoted name, boolean yes) {
    named(said, name, String.valueOf(yes));
  }

  private void named(Said said, Quoted name, String value) {
    String key = said.word() + "." + name.text();
    if (options.putIfAbsent(key, value) != null) {
      report().error("script.entry-twice", name.place(), said.word(), name.text());
    }
    optionPlaces.putIfAbsent(key, name.inside());
  }

  /** Its encoding. */
  @Word(
      fr = "L'encodage du fichier ; reconnu sans ce mot.",
      en = "The encoding of the file; recognised without this word.")
  public void encoding(String name, Place at) {
    if (isOfText("encoding", at) && once("encoding", at)) {
      encoding = name;
    }
  }

  /** Its separator. */
  @Word(
      fr = "Le séparateur de colonnes ; reconnu sans ce mot.",
      en = "What separates columns; recognised without this word.")
  public void separator(String text, Place at) {
    if (isOfText("separator", at) && once("separator", at)) {
      separator = text;
    }
  }

  private boolean isOfText(String word, Place at) {
    boolean text = reader.map(SourceReader::isText).orElse(true);
    if (!text) {
      report().error("script.not-for-format", at, word, reader.get().format());
    }
    return text;
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
                renamed.add(new Quoted(to, entry.value().place(), entry.value().inside()));
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
        reader.map(SourceReader::isSurvey).orElse(false),
        Optional.ofNullable(encoding),
        Optional.ofNullable(separator),
        Collections.unmodifiableMap(rename),
        lacking.stream().map(Quoted::text).toList(),
        Collections.unmodifiableMap(fill),
        Collections.unmodifiableMap(options),
        place,
        format,
        Collections.unmodifiableMap(optionPlaces));
  }
}
