package org.bilan.script.groovy.parse;

import java.util.List;
import java.util.Optional;
import org.apache.groovy.parser.antlr4.AstBuilder;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
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

  private final Report report;

  /** Parses for a report. */
  public Parser(Report report) {
    this.report = report;
  }

  /**
   * Parses a script.
   *
   * @return empty where it cannot be read; that was reported
   */
  public Optional<Script> parse(ScriptFile file) {
    if (file.text().length() > LONGEST) {
      report.error("script.too-long", Place.file(file.path()), LONGEST);
      return Optional.empty();
    }
    String text = unmarked(file.text());
    Delimiters delimiters = Delimiters.of(file.path(), text);
    if (delimiters.tooDeep().isPresent()) {
      report.say(delimiters.tooDeep().get());
      return Optional.empty();
    }
    return tree(file.path(), text, delimiters).flatMap(tree -> script(file.path(), text, tree));
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

  private Optional<ModuleNode> tree(String path, String text, Delimiters delimiters) {
    CompilerConfiguration configuration = new CompilerConfiguration();
    ErrorCollector errors = new ErrorCollector(configuration);
    StringReaderSource source = new StringReaderSource(text, configuration);
    SourceUnit unit = new SourceUnit("script.groovy", source, configuration, null, errors);
    try {
      return Optional.of(new AstBuilder(unit, false, false).buildAST());
    } catch (CompilationFailedException e) {
      report.say(delimiters.unbalanced().orElseGet(() -> syntax(path, errors)));
    } catch (StackOverflowError e) {
      report.error("script.too-deep", Place.file(path), Delimiters.DEEPEST);
    }
    return Optional.empty();
  }

  private static Diagnostic syntax(String path, ErrorCollector errors) {
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
    SyntaxException first = found.get(0);
    Place place = Place.at(path, first.getStartLine(), first.getStartColumn());
    return Diagnostic.error("script.syntax", place, unexpected(first.getOriginalMessage()));
  }

  /** What the parser did not expect, out of its message: {@code Unexpected input: 'a ='}. */
  private static String unexpected(String message) {
    int from = message.indexOf('\'');
    int to = message.lastIndexOf('\'');
    String input = from >= 0 && to > from ? message.substring(from + 1, to) : "";
    String line = input.replace("\\n", " ").replace("<EOF>", "").strip();
    return line.length() > 30 ? "…" + line.substring(line.length() - 30) : line;
  }
}
