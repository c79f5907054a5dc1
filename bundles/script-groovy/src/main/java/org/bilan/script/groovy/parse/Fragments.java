package org.bilan.script.groovy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.script.ScriptFile;
import org.codehaus.groovy.ast.stmt.Statement;

/**
 * As much of a script as can be parsed: all of it, or else those of its outermost statements that
 * can be. A word at the very beginning of a line begins such a statement.
 */
public final class Fragments {

  private Fragments() {}

  /**
   * Parses a script.
   *
   * @param report takes why not all of it can be parsed
   * @return empty where nothing can
   */
  public static Optional<Script> parse(ScriptFile file, Report report) {
    Optional<Script> whole = new Parser(report).parse(file);
    return whole.isPresent() ? whole : pieces(file);
  }

  private static Optional<Script> pieces(ScriptFile file) {
    String text = file.text().replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
    List<Integer> starts = starts(text);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      String above = "\n".repeat((int) text.substring(0, starts.get(i)).lines().count());
      String piece = above + text.substring(starts.get(i), end);
      new Parser(new Report())
          .parse(new ScriptFile(file.path(), piece))
          .ifPresent(script -> statements.addAll(script.statements()));
    }
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new Script(file.path(), text.lines().toList(), statements));
  }

  /** Where outermost statements begin. */
  public static List<Integer> starts(String text) {
    return Tokens.of(text).stream()
        .filter(t -> t.is(Token.Kind.WORD) && isLineStart(text, t.start()))
        .map(Token::start)
        .toList();
  }

  static boolean isLineStart(String text, int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }
}
