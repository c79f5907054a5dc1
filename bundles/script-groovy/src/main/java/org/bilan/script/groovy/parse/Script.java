package org.bilan.script.groovy.parse;

import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.stmt.Statement;

/**
 * A script as its parser understood it.
 *
 * @param file its path, for messages
 * @param lines its text, line by line
 * @param statements what it says, in order
 */
public record Script(String file, List<String> lines, List<Statement> statements) {

  /** Copies the lists. */
  public Script {
    lines = List.copyOf(lines);
    statements = List.copyOf(statements);
  }

  /** Where a node of the tree is written. */
  public Place place(ASTNode node) {
    if (node.getLineNumber() <= 0) {
      return Place.file(file);
    }
    return new Place(
        file,
        node.getLineNumber(),
        node.getColumnNumber(),
        node.getLastLineNumber(),
        node.getLastColumnNumber());
  }

  /** Where an offset of a text is. */
  static Place place(String file, String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return Place.at(file, line, before.length() - before.lastIndexOf('\n'));
  }

  /** The text between two places of this script. */
  public String text(Place place) {
    StringBuilder text = new StringBuilder();
    for (int i = place.line(); i <= place.endLine() && i <= lines.size(); i++) {
      String line = lines.get(i - 1);
      int from = i == place.line() ? place.column() - 1 : 0;
      int to = i == place.endLine() ? place.endColumn() - 1 : line.length();
      text.append(line, Math.min(from, line.length()), Math.min(to, line.length())).append('\n');
    }
    return text.toString();
  }

  /** Where the first character of a quoted text stands, given the place of the quotes. */
  public Place inside(Place quoted) {
    if (quoted.line() == 0) {
      return quoted;
    }
    String line = lines.get(quoted.line() - 1);
    int start = quoted.column() - 1;
    int quotes =
        line.startsWith("'''", start) || line.startsWith("\"\"\"", start)
            ? 3
            : line.startsWith("'", start) || line.startsWith("\"", start) ? 1 : 0;
    return new Place(
        quoted.file(),
        quoted.line(),
        quoted.column() + quotes,
        quoted.endLine(),
        quoted.endColumn() - quotes);
  }
}
