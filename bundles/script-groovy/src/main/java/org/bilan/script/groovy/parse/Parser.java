package org.bilan.script.groovy.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.groovy.parser.antlr4.AstBuilder;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.script.ScriptFile;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.io.StringReaderSource;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** Parses scripts with Groovy's own parser, and nothing more of Groovy. */
public final class Parser {

  /** The most characters a script has. */
  static final int LONGEST = 500_000;

  private static final ParsedScripts PARSED = new ParsedScripts();

  private final Report report;

  /** Parses for a report. */
  public Parser(Report report) {
    this.report = report;
  }

  /**
   * Parses scripts on all processors, the longest first, so that each is known when it is parsed
   * for its report. What is wrong is told then.
   */
  public static void ahead(List<ScriptFile> files) {
    files.stream()
        .sorted(Comparator.comparingInt(file -> -file.text().length()))
        .toList()
        .parallelStream()
        .forEach(file -> new Parser(new Report()).parse(file));
  }

  /**
   * Parses a script.
   *
   * @return empty where it cannot be read; that was reported
   */
  public Optional<Script> parse(ScriptFile file) {
    Optional<Script> known = PARSED.find(file);
    if (known.isPresent()) {
      return known;
    }
    Optional<Script> read = read(file);
    read.ifPresent(script -> PARSED.keep(file, script));
    return read;
  }

  private Optional<Script> read(ScriptFile file) {
    if (file.text().length() > LONGEST) {
      report.error("script.too-long", Place.file(file.path()), LONGEST);
      return Optional.empty();
    }
    String text = unmarked(file.text());
    List<Token> tokens = Tokens.of(text);
    if (tokens.stream().allMatch(t -> t.is(Token.Kind.LINE) || t.is(Token.Kind.COMMENT))) {
      report.error("script.empty." + kind(file.path()), Place.line(file.path(), 1));
      return Optional.empty();
    }
    Delimiters delimiters = Delimiters.of(file.path(), text, tokens);
    if (delimiters.tooDeep().isPresent()) {
      report.say(delimiters.tooDeep().get());
      return Optional.empty();
    }
    return tree(file.path(), text, tokens, delimiters)
        .flatMap(tree -> script(file.path(), text, tree));
  }

  private static String kind(String path) {
    if (ProjectTexts.isSource(path)) {
      return "sources";
    }
    if (ProjectTexts.isIndicator(path)) {
      return "indicators";
    }
    return ProjectTexts.isLayout(path) ? "layout" : "look";
  }

  private Optional<Script> script(String path, String text, ModuleNode tree) {
    if (!new Declarations(path, report).allow(tree)) {
      return Optional.empty();
    }
    return Optional.of(
        new Script(path, text.lines().toList(), tree.getStatementBlock().getStatements()));
  }

  /** The text with its line ends made one, and without the mark that some editors put first. */
  private static String unmarked(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
  }

  /** Parses the text as the parser reads it fastest, and as it is where that cannot be read. */
  private Optional<ModuleNode> tree(
      String path, String text, List<Token> tokens, Delimiters delimiters) {
    try {
      Optional<ModuleNode> tree = tree(Commands.parenthesised(text, tokens), newErrors());
      if (tree.isPresent()) {
        return tree;
      }
      ErrorCollector errors = newErrors();
      tree = tree(text, errors);
      if (tree.isEmpty()) {
        report.say(
            Typographic.first(path, text, tokens)
                .or(delimiters::unbalanced)
                .or(() -> commaMissing(path, text, tokens))
                .orElseGet(() -> syntax(path, text, errors)));
      }
      return tree;
    } catch (StackOverflowError e) {
      report.error("script.too-deep", Place.file(path), Delimiters.DEEPEST);
      return Optional.empty();
    }
  }

  private static ErrorCollector newErrors() {
    return new ErrorCollector(new CompilerConfiguration());
  }

  private static Optional<ModuleNode> tree(String text, ErrorCollector errors) {
    CompilerConfiguration configuration = errors.getConfiguration();
    StringReaderSource source = new StringReaderSource(text, configuration);
    SourceUnit unit = new SourceUnit("script.groovy", source, configuration, null, errors);
    try {
      return Optional.of(new AstBuilder(unit, false, false).buildAST());
    } catch (CompilationFailedException e) {
      return Optional.empty();
    }
  }

  /** A text right after another, which no script means. */
  private static Optional<Diagnostic> commaMissing(String path, String text, List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Token.Kind.TEXT) && tokens.get(i - 1).is(Token.Kind.TEXT)) {
        Place place = Script.place(path, text, tokens.get(i).start());
        return Optional.of(Diagnostic.error("script.comma-missing", place));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic syntax(String path, String text, ErrorCollector errors) {
    List<SyntaxException> found =
        errors.getErrorCount() == 0
            ? List.of()
            : errors.getErrors().stream()
                .filter(SyntaxErrorMessage.class::isInstance)
                .map(m -> ((SyntaxErrorMessage) m).getCause())
                .toList();
    if (found.isEmpty()) {
      return Diagnostic.error("script.too-deep", Place.file(path), Delimiters.DEEPEST);
    }
    int line = found.get(0).getStartLine();
    int column = found.get(0).getStartColumn();
    Place place = Place.at(path, line, column);
    String token = token(text, line, column);
    return token.isEmpty()
        ? Diagnostic.error("script.syntax-end", place)
        : Diagnostic.error("script.syntax", place, token);
  }

  /** The word or sign at a position; empty at the end of a line. */
  private static String token(String text, int line, int column) {
    String written = text.lines().skip(line - 1L).findFirst().orElse("");
    String rest = written.substring(Math.min(Math.max(0, column - 1), written.length()));
    Matcher word = Pattern.compile("\\s*([\\p{L}\\p{N}_]+|\\S)").matcher(rest);
    return word.lookingAt() ? word.group(1) : "";
  }
}
