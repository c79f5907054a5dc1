package org.bilan.workbench.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javax.swing.text.BadLocationException;
import org.bilan.api.language.Fold;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.folding.FoldType;

/** Hands the folds of a text to the text area, those within others as their children. */
final class Folding {

  private Folding() {}

  static List<org.fife.ui.rsyntaxtextarea.folding.Fold> of(RSyntaxTextArea area, List<Fold> folds) {
    List<org.fife.ui.rsyntaxtextarea.folding.Fold> top = new ArrayList<>();
    Deque<org.fife.ui.rsyntaxtextarea.folding.Fold> open = new ArrayDeque<>();
    try {
      for (Fold fold : folds.stream().sorted(Comparator.comparingInt(Fold::start)).toList()) {
        while (!open.isEmpty() && open.peek().getEndOffset() < fold.end()) {
          open.pop();
        }
        org.fife.ui.rsyntaxtextarea.folding.Fold made =
            open.isEmpty()
                ? new org.fife.ui.rsyntaxtextarea.folding.Fold(FoldType.CODE, area, fold.start())
                : open.peek().createChild(FoldType.CODE, fold.start());
        made.setEndOffset(fold.end());
        if (open.isEmpty()) {
          top.add(made);
        }
        open.push(made);
      }
    } catch (BadLocationException e) {
      return List.of();
    }
    return top;
  }
}
