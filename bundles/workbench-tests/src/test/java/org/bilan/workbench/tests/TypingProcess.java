package org.bilan.workbench.tests;

import java.nio.file.Path;

/**
 * A process of its own, in which an author types a sentence and then thinks, until it is killed.
 */
final class TypingProcess {

  /** What it says once all is typed. */
  static final String DONE = "typed";

  private TypingProcess() {}

  /** Takes the folder of a user, a project, one of its texts and what to type. */
  public static void main(String[] arguments) {
    try {
      OpenWorkbench.start(Path.of(arguments[0]), arguments[1]);
      new Author().file(arguments[2]).append("\n" + arguments[3] + "\n");
      System.out.print(DONE);
      System.out.flush();
    } catch (RuntimeException | Error e) {
      // Whoever waits for it shall not wait for ever.
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }
}
