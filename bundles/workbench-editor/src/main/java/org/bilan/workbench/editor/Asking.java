package org.bilan.workbench.editor;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.bilan.api.language.ProjectTexts;

/**
 * Asks the languages off the event thread, one question at a time. Only the last question matters:
 * one that waits is not asked where another followed, and an answer is dropped where the text
 * changed meanwhile.
 */
final class Asking {

  private final Executor thread;
  private final AtomicLong latest = new AtomicLong();

  Asking(Executor thread) {
    this.thread = thread;
  }

  /**
   * Asks something about the texts of the project as they are now.
   *
   * @param editor where the author is
   * @param question what is asked, off the event thread
   * @param then takes the answer, on the event thread
   */
  <T> void ask(ScriptEditor editor, Function<ProjectTexts, T> question, Consumer<T> then) {
    ProjectTexts texts = editor.texts();
    long number = latest.incrementAndGet();
    long version = editor.version();
    try {
      thread.execute(() -> answer(editor, number, version, () -> question.apply(texts), then));
    } catch (RejectedExecutionException e) {
      // The languages are gone, and soon the editor too.
      return;
    }
  }

  private <T> void answer(
      ScriptEditor editor, long number, long version, Supplier<T> question, Consumer<T> then) {
    if (number != latest.get()) {
      return;
    }
    T answer = question.get();
    SwingUtilities.invokeLater(
        () -> {
          if (number == latest.get() && version == editor.version()) {
            then.accept(answer);
          }
        });
  }

  /** Drops the answer that is waited for. */
  void forget() {
    latest.incrementAndGet();
  }
}
