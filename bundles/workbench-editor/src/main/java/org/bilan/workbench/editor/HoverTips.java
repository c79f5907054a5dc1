package org.bilan.workbench.editor;

import java.awt.event.MouseEvent;
import java.util.List;
import org.bilan.api.language.Hover;
import org.fife.ui.rtextarea.RTextArea;
import org.fife.ui.rtextarea.ToolTipSupplier;

/** What is known of the word under the pointer, and what is wrong with it. */
final class HoverTips implements ToolTipSupplier {

  private final Tools tools;
  private final ScriptEditor editor;

  HoverTips(Tools tools, ScriptEditor editor) {
    this.tools = tools;
    this.editor = editor;
  }

  @Override
  public String getToolTipText(RTextArea area, MouseEvent event) {
    int offset = area.viewToModel2D(event.getPoint());
    return offset < 0 ? null : text(offset);
  }

  /** What is said of an offset, or null where there is nothing to say. */
  String text(int offset) {
    StringBuilder html = new StringBuilder();
    List<Underlines.Underlined> wrong = editor.underlines().at(offset);
    wrong.forEach(u -> html.append("<p>").append(safe(u.words())).append("</p>"));
    tools.languages().hover(editor.texts(), editor.at(offset)).ifPresent(h -> add(html, h));
    return html.isEmpty() ? null : "<html><body style='width:340px'>" + html + "</body></html>";
  }

  private static void add(StringBuilder html, Hover hover) {
    if (!html.isEmpty()) {
      html.append("<hr>");
    }
    html.append("<p><b>").append(safe(hover.title())).append("</b></p>");
    if (!hover.text().isEmpty()) {
      html.append("<p>").append(safe(hover.text())).append("</p>");
    }
    if (!hover.facts().isEmpty()) {
      html.append("<table>");
      hover.facts().forEach(f -> add(html, f));
      html.append("</table>");
    }
  }

  private static void add(StringBuilder html, Hover.Fact fact) {
    html.append("<tr><td>").append(safe(fact.name())).append("</td><td><b>");
    html.append(safe(fact.value())).append("</b></td></tr>");
  }

  static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}
