package org.bilan.workbench.views;

import java.lang.reflect.InvocationTargetException;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.bilan.workbench.api.Workbench;

/** Asks the user from a thread that is not that of the window, and waits for the answer. */
final class Asking {

  private Asking() {}

  static boolean yes(Workbench workbench, String question) {
    boolean[] answer = new boolean[1];
    try {
      SwingUtilities.invokeAndWait(() -> answer[0] = ask(workbench, question));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
    return answer[0];
  }

  private static boolean ask(Workbench workbench, String question) {
    String html = "<html><body style='width:380px'>" + Parts.safe(question) + "</body></html>";
    Object[] answers = {
      Views.WORDS.of(workbench.language(), "yes"), Views.WORDS.of(workbench.language(), "no")
    };
    int chosen =
        JOptionPane.showOptionDialog(
            workbench.frame(),
            html,
            "Bilan",
            JOptionPane.YES_NO_OPTION,
            JOptionPane.QUESTION_MESSAGE,
            null,
            answers,
            answers[1]);
    return chosen == 0;
  }
}
