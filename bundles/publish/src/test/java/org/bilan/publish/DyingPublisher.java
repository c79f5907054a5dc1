package org.bilan.publish;

import java.nio.file.Path;

/** A process that publishes again and again, or dies after a step of its first commit. */
final class DyingPublisher {

  static final int DIED = 42;

  private DyingPublisher() {}

  public static void main(String[] arguments) throws Exception {
    FolderPublisher publisher =
        new FolderPublisher(
            step -> {
              if (step.name().equals(arguments[1])) {
                Runtime.getRuntime().halt(DIED);
              }
            });
    Path output = Path.of(arguments[0]);
    for (int round = 0; ; round++) {
      Outputs.publish(publisher, output, "new", "bilan.pdf");
      if (round == 0) {
        System.out.print('.');
        System.out.flush();
      }
    }
  }
}
