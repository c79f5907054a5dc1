package org.bilan.workbench.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.project.Evaluated;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ScriptFile;

/** Which section of a bilan shows an indicator first: in a chart, a table, or a text. */
final class Sections {

  private static final Pattern BOUND = Pattern.compile("\\{\\s*([\\p{L}0-9._-]+)");
  private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> byId = new LinkedHashMap<>();

  private Sections(List<ScriptFile> files) {
    files.forEach(file -> texts.put(file.path(), file.text()));
  }

  /** The titles of sections by the ids they show; what no section shows is not there. */
  static Map<String, String> of(Evaluated evaluated) {
    Sections sections = new Sections(evaluated.texts());
    evaluated
        .definitions()
        .report()
        .map(ReportDefinition::elements)
        .ifPresent(elements -> elements.forEach(element -> sections.visit(element, "")));
    return sections.byId;
  }

  private void visit(LayoutElement element, String title) {
    if (element instanceof LayoutElement.Part part) {
      part.elements().forEach(e -> visit(e, plain(part.title().text())));
    } else if (element instanceof LayoutElement.Section section) {
      section.elements().forEach(e -> visit(e, plain(section.title().text())));
    } else if (element instanceof LayoutElement.SideBySide side) {
      side.elements().forEach(e -> visit(e, title));
    } else if (element instanceof LayoutElement.Text text) {
      passage(text.passage()).forEach(id -> put(id, title));
    } else {
      ids(element).forEach(id -> put(id, title));
    }
  }

  private static List<String> ids(LayoutElement element) {
    if (element instanceof LayoutElement.KeyFigures figures) {
      return figures.ids();
    } else if (element instanceof LayoutElement.Chart chart) {
      return chart.ids();
    }
    return element instanceof LayoutElement.Table table ? table.ids() : List.of();
  }

  /** The ids that are bound in the passage {@code file.passage}. */
  private Set<String> passage(String name) {
    int dot = name.indexOf('.');
    String text = dot < 0 ? "" : texts.getOrDefault("texts/" + name.substring(0, dot) + ".md", "");
    String heading = dot < 0 ? name : name.substring(dot + 1);
    Matcher bound = BOUND.matcher(text);
    Matcher begins = Pattern.compile("(?m)^# " + Pattern.quote(heading) + "\\s*$").matcher(text);
    Map<String, Boolean> found = new LinkedHashMap<>();
    if (begins.find()) {
      int next = text.indexOf("\n# ", begins.end());
      bound.region(begins.end(), next < 0 ? text.length() : next);
      while (bound.find()) {
        found.put(bound.group(1), true);
      }
    }
    return found.keySet();
  }

  private void put(String id, String title) {
    if (!title.isEmpty()) {
      byId.putIfAbsent(id, title);
    }
  }

  private static String plain(String phrase) {
    return BRACES.matcher(phrase).replaceAll("…");
  }
}
