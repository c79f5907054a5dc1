package org.bilan.report.texts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;

/**
 * Reads a text with braces. What cannot be understood is reported and left out; the rest of the
 * text is still read.
 */
public final class TemplateReader {

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private final SourceText source;
  private final String text;
  private final DiagnosticSink problems;
  private final Deque<OpenWhen> open = new ArrayDeque<>();
  private final List<TemplateNode> top = new ArrayList<>();

  private TemplateReader(SourceText source, DiagnosticSink problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
  }

  /** Reads a text. */
  public static Template read(SourceText source, DiagnosticSink problems) {
    return new TemplateReader(source, problems).template();
  }

  private Template template() {
    int position = 0;
    while (position < text.length()) {
      position = next(position);
    }
    while (!open.isEmpty()) {
      OpenWhen when = open.pop();
      error("report.when-unclosed", when.from(), when.to());
      add(when.node());
    }
    return new Template(source, top);
  }

  private int next(int position) {
    int brace = nextBrace(position);
    if (brace > position) {
      add(new TemplateNode.Literal(text.substring(position, brace), position));
    }
    if (brace == text.length()) {
      return brace;
    }
    if (text.charAt(brace) == '}') {
      error("report.brace-stray", brace, brace + 1);
      return brace + 1;
    }
    int end = closing(brace);
    if (end < 0) {
      error("report.brace-unclosed", brace, brace + 1);
      return brace + 1;
    }
    readBrace(brace, end);
    return end + 1;
  }

  private int nextBrace(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '{' && text.charAt(i) != '}') {
      i++;
    }
    return i;
  }

  /** The closing brace, or -1 where another opens, or the paragraph ends, before. */
  private int closing(int brace) {
    int limit = paragraphEnd(brace);
    boolean quotes = !text.startsWith("{=", brace);
    int end = closing(brace, limit, quotes);
    // A quote that is not closed must not hide the brace that is.
    return end < 0 && quotes ? closing(brace, limit, false) : end;
  }

  private int closing(int brace, int limit, boolean quotes) {
    boolean quoted = false;
    for (int i = brace + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '"' && quotes) {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        return -1;
      } else if (c == '}' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private int paragraphEnd(int from) {
    Matcher matcher = BLANK_LINE.matcher(text);
    return matcher.find(from) ? matcher.start() : text.length();
  }

  private void readBrace(int from, int to) {
    String inside = text.substring(from + 1, to);
    String words = inside.strip().replaceAll("\\s+", " ");
    try {
      if (inside.startsWith("=")) {
        add(new TemplateNode.Fixed(inside.substring(1), from));
      } else if (begins(words, Keywords.WHEN)) {
        when(from, to, after(Keywords.WHEN, from), false);
      } else if (begins(words, Keywords.OR_WHEN)) {
        orWhen(from, to, after(Keywords.WHEN, from));
      } else if (words.equals(Keywords.OTHERWISE)) {
        otherwise(from, to);
      } else if (words.equals(Keywords.END)) {
        end(from, to);
      } else {
        readOther(words, from, to);
      }
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
    }
  }

  /** What is not understood as a word of conditions is a binding, unless one is meant. */
  private void readOther(String words, int from, int to) {
    Optional<Meant> found = Meant.opening(words).or(() -> closing(words));
    if (found.isEmpty()) {
      add(BindingReader.read(source, from, to));
      return;
    }
    Meant meant = found.get();
    String[] written = meant.written().split(" ");
    int start = text.indexOf(written[0], from);
    int last = written.length > 1 ? start + written[0].length() : start;
    int after = after(written[written.length - 1], last);
    problems.report(
        Diagnostic.error("report.keyword-meant", source.place(start, after), meant.written())
            .suggesting(meant.suggestion()));
    switch (meant.keyword()) {
      case Keywords.WHEN -> when(from, to, after, true);
      case Keywords.OR_WHEN -> orWhen(from, to, after);
      case Keywords.OTHERWISE -> otherwise(from, to);
      default -> end(from, to);
    }
  }

  /** A name may be like a French word: it is one only in a block that such a word opens. */
  private Optional<Meant> closing(String words) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    return open.peek().isMeant() ? Meant.alone(words) : Meant.capitals(words);
  }

  private void when(int from, int to, int test, boolean meant) {
    open.push(new OpenWhen(test(test, to), alone(from, to), meant, from, to + 1));
  }

  /** Where a word ends that is written after an offset. */
  private int after(String word, int from) {
    return text.indexOf(word, from) + word.length();
  }

  private static boolean begins(String words, String keyword) {
    return words.equals(keyword) || words.startsWith(keyword + " ");
  }

  /** A test that cannot be read is reported and holds for all, so that its block is still read. */
  private Test test(int start, int to) {
    try {
      return TestReader.read(source, start, to);
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
      return new Test.All(List.of());
    }
  }

  private void orWhen(int from, int to, int test) {
    if (open.isEmpty() || open.peek().hasOtherwise()) {
      error("report.or-when-misplaced", from, to + 1);
    } else {
      open.peek().branch(test(test, to));
    }
  }

  private void otherwise(int from, int to) {
    if (open.isEmpty() || open.peek().hasOtherwise()) {
      error("report.otherwise-misplaced", from, to + 1);
    } else {
      open.peek().otherwise();
    }
  }

  private void end(int from, int to) {
    if (open.isEmpty()) {
      error("report.end-misplaced", from, to + 1);
    } else {
      add(open.pop().node());
    }
  }

  private boolean alone(int from, int to) {
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = text.indexOf('\n', to);
    String after = text.substring(to + 1, lineEnd < 0 ? text.length() : lineEnd);
    return text.substring(start, from).isBlank() && after.isBlank();
  }

  private void add(TemplateNode node) {
    if (open.isEmpty()) {
      top.add(node);
    } else {
      open.peek().add(node);
    }
  }

  private void error(String code, int from, int to) {
    problems.report(Diagnostic.error(code, source.place(from, to)));
  }
}
