package org.bilan.workbench.editor;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import javax.swing.ToolTipManager;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Hover;
import org.fife.ui.rtextarea.RTextArea;
import org.fife.ui.rtextarea.ToolTipSupplier;

/**
 * What is known of the word under the pointer, and what is wrong with it. The languages are asked
 * while the pointer rests, before the tip is due; a tip that is due earlier is shown when the
 * answer comes.
 */
final class HoverTips implements ToolTipSupplier {

  private static final int REST = 200;

  private final Tools tools;
  private final ScriptEditor editor;
  private final Asking asking;
  private final Timer resting;
  private MouseEvent pointer;
  private int known = -1;
  private String tip;

  HoverTips(Tools tools, ScriptEditor editor) {
    this.tools = tools;
    this.editor = editor;
    this.asking = new Asking(tools.thread());
    this.resting = new Timer(REST, e -> look());
    resting.setRepeats(false);
  }

  /** Follows the pointer over a text. */
  void follow(CodeArea area) {
    area.setToolTipSupplier(this);
    area.addMouseMotionListener(
        new MouseAdapter() {
          @Override
          public void mouseMoved(MouseEvent e) {
            pointer = e;
            resting.restart();
          }
        });
  }

  /** What is known is another thing now. */
  void forget() {
    known = -1;
    asking.forget();
  }

  @Override
  public String getToolTipText(RTextArea area, MouseEvent event) {
    int offset = area.viewToModel2D(event.getPoint());
    return offset >= 0 && offset == known ? tip : null;
  }

  private void look() {
    int offset = editor.area().viewToModel2D(pointer.getPoint());
    if (offset >= 0 && offset != known) {
      ask(
          offset,
          text -> {
            known = offset;
            tip = text;
            ToolTipManager.sharedInstance().mouseMoved(pointer);
          });
    }
  }

  private void ask(int offset, Consumer<String> then) {
    Caret caret = editor.at(offset);
    asking.ask(
        editor,
        texts -> tools.languages().hover(texts, caret),
        found -> then.accept(text(offset, found)));
  }

  /** Shows at the caret what the pointer would show, for those who use none. */
  void tell() {
    int offset = editor.area().getCaretPosition();
    ask(
        offset,
        text -> {
          if (text == null) {
            tools.workbench().tell(tools.words("what.none"));
          } else if (editor.area().isFocusOwner()) {
            SpokenTip.show(editor, text);
          }
        });
  }

  /** What is said of an offset, or null where there is nothing to say. */
  private String text(int offset, Optional<Hover> found) {
    StringBuilder html = new StringBuilder();
    List<Underlines.Underlined> wrong = editor.underlines().at(offset);
    wrong.forEach(u -> html.append("<p>").append(safe(u.words())).append("</p>"));
    found.ifPresent(h -> add(html, h));
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
