package org.bilan.store.derby;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bilan.api.store.EditionStore;
import org.bilan.api.store.Snapshot;

/** A process that opens a store; then it holds it, or keeps one snapshot after another. */
final class HeldStore {

  private HeldStore() {}

  public static void main(String[] arguments) throws Exception {
    EditionStore store =
        new DerbyEditionStores(TextTable.CODEC)
            .open(Path.of(arguments[0]), System.err::println)
            .orElseThrow();
    System.out.println("open");
    if (arguments.length > 1) {
      keepForEver(store, Integer.parseInt(arguments[1]));
    }
    System.in.read();
    store.close();
    System.out.println("closed");
    System.in.read();
  }

  private static void keepForEver(EditionStore store, int from) {
    for (int i = from; ; i++) {
      store.keep(numbered(i), "2012-01-01T00:00:00Z");
      System.out.println(i);
    }
  }

  /** A snapshot that can be told whole from its only figure. */
  static Snapshot numbered(int number) {
    List<String> rows = Collections.nCopies(200, "row of " + number);
    return Samples.snapshot(2011, rows, String.valueOf(number));
  }

  static Process start(Path workspace, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HeldStore.class.getName(),
                workspace.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
