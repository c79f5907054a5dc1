package org.bilan.workbench.editor;

import org.fife.ui.rtextarea.RTextArea;

/** Puts another text in an area, changing only what differs: carets, folds and undo stay. */
final class Changes {

  private Changes() {}

  static void apply(RTextArea area, String text) {
    String before = area.getText();
    int start = 0;
    int most = Math.min(before.length(), text.length());
    while (start < most && before.charAt(start) == text.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    if (start < before.length() - end || start < text.length() - end) {
      area.replaceRange(text.substring(start, text.length() - end), start, before.length() - end);
    }
  }
}
