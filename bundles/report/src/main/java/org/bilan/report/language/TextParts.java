package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.language.Fold;
import org.bilan.api.language.Span;
import org.bilan.api.language.Symbol;
import org.bilan.api.script.ScriptFile;

/** The passages of a text file, their headings and the blocks in them. */
final class TextParts {

  private static final Pattern HEADING =
      Pattern.compile(
          "^(?<level>#{1,6})[ \\t]+(?<name>[^\\r\\n]*?)[ \\t]*#*[ \\t]*\\r?$", Pattern.MULTILINE);
  private static final Pattern BLOCK = Pattern.compile("\\{\\s*(?<word>when\\b|end\\s*\\})");

  /**
   * A heading.
   *
   * @param level 1 for a passage
   * @param name its text
   * @param line the whole of its line
   * @param written where its text is written
   * @param end where what stands under it ends
   */
  record Heading(int level, String name, Span line, Span written, int end) {}

  private final ScriptFile file;
  private final String text;

  TextParts(ScriptFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** The name of the file in the ids of its passages. */
  String stem() {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  List<Heading> headings() {
    List<Heading> found = new ArrayList<>();
    Matcher matcher = HEADING.matcher(text);
    while (matcher.find()) {
      Span line = new Span(file.path(), matcher.start(), matcher.end());
      Span name = new Span(file.path(), matcher.start("name"), matcher.end("name"));
      int level = matcher.group("level").length();
      found.add(new Heading(level, matcher.group("name"), line, name, text.length()));
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Heading heading = found.get(i);
      int end =
          found.subList(i + 1, found.size()).stream()
              .filter(h -> h.level() <= heading.level())
              .findFirst()
              .map(h -> h.line().start())
              .orElse(text.length());
      headings.add(
          new Heading(heading.level(), heading.name(), heading.line(), heading.written(), end));
    }
    return headings;
  }

  List<Heading> passages() {
    return headings().stream().filter(h -> h.level() == 1).toList();
  }

  /** The first words under a heading. */
  String beginning(Heading heading, int most) {
    String under = text.substring(heading.line().end(), heading.end()).strip();
    String words = under.replaceAll("\\s+", " ");
    return words.length() > most ? words.substring(0, most).strip() + "…" : words;
  }

  List<Symbol> outline() {
    return outline(headings(), 0, Integer.MAX_VALUE);
  }

  private List<Symbol> outline(List<Heading> headings, int from, int to) {
    List<Symbol> symbols = new ArrayList<>();
    int done = from;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.line().start() >= done && heading.line().start() < to) {
        Span whole = new Span(file.path(), heading.line().start(), stripped(heading));
        List<Symbol> inside =
            outline(headings.subList(i + 1, headings.size()), heading.line().end(), heading.end());
        symbols.add(
            new Symbol(
                "#".repeat(heading.level()), heading.name(), whole, heading.written(), inside));
        done = heading.end();
      }
    }
    return symbols;
  }

  private int stripped(Heading heading) {
    int end = heading.end();
    while (end > heading.line().end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  List<Fold> folds() {
    List<Fold> folds = new ArrayList<>();
    for (Heading heading : headings()) {
      add(heading.line().end(), stripped(heading), folds);
    }
    blocks(folds);
    folds.sort(java.util.Comparator.comparingInt(Fold::start).thenComparingInt(Fold::end));
    return folds;
  }

  private void blocks(List<Fold> folds) {
    java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      if (matcher.group("word").equals("when")) {
        open.push(matcher.start());
      } else if (!open.isEmpty()) {
        int line = text.indexOf('\n', open.pop());
        add(line < 0 ? text.length() : line, matcher.end(), folds);
      }
    }
  }

  private void add(int start, int end, List<Fold> folds) {
    if (start < end && text.substring(start, end).contains("\n")) {
      folds.add(new Fold(start, end));
    }
  }
}
