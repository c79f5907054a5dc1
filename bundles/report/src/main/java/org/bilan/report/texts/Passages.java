package org.bilan.report.texts;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.script.ScriptFile;

/** The passages of all text files, by id. */
public final class Passages {

  private static final Pattern HEADING =
      Pattern.compile("^# +(?<name>[^\n]*?)[ \t]*#*[ \t]*$", Pattern.MULTILINE);

  private final Map<String, Passage> byId;

  private Passages(Map<String, Passage> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /** Reads text files, in the order given. */
  public static Passages read(List<ScriptFile> files, DiagnosticSink problems) {
    Map<String, Passage> passages = new LinkedHashMap<>();
    for (ScriptFile file : files) {
      new FileReader(file, passages, problems).read();
    }
    return new Passages(passages);
  }

  /** The passage of an id, if there is one. */
  public Optional<Passage> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All passages. */
  public Collection<Passage> all() {
    return byId.values();
  }

  /** Their ids. */
  public Collection<String> ids() {
    return byId.keySet();
  }

  /** Cuts one file at its headings of level 1. */
  private record FileReader(
      ScriptFile file, Map<String, Passage> passages, DiagnosticSink problems) {

    void read() {
      SourceText whole = new SourceText(file.path(), text(), 1, 1);
      Matcher heading = HEADING.matcher(whole.text());
      boolean found = heading.find();
      before(whole, found ? heading.start() : whole.text().length());
      while (found) {
        int from = heading.start();
        int bodyFrom = Math.min(heading.end() + 1, whole.text().length());
        String name = heading.group("name").strip();
        int headingEnd = heading.end();
        found = heading.find();
        int to = found ? heading.start() : whole.text().length();
        passage(whole, name, from, headingEnd, body(whole, bodyFrom, Math.max(to, bodyFrom)));
      }
    }

    private String text() {
      return file.text().replace("\r\n", "\n").replace("\uFEFF", "");
    }

    private void before(SourceText whole, int to) {
      String text = whole.text().substring(0, to);
      if (!text.isBlank()) {
        int first = text.length() - text.stripLeading().length();
        problems.report(
            Diagnostic.error("report.text-outside", whole.place(first, first + 1), file.path()));
      }
    }

    private static SourceText body(SourceText whole, int from, int to) {
      return new SourceText(whole.file(), whole.text().substring(from, to), whole.lineOf(from), 1);
    }

    private void passage(SourceText whole, String name, int from, int to, SourceText body) {
      String id = stem() + "." + name;
      Passage passage = new Passage(id, TemplateReader.read(body, problems), whole.place(from, to));
      Passage former = passages.putIfAbsent(id, passage);
      if (former != null) {
        problems.report(
            Diagnostic.error(
                "report.passage-doubled", passage.place(), id, former.place().toString()));
      }
    }

    private String stem() {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
  }
}
