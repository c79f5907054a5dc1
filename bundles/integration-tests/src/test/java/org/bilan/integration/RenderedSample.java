package org.bilan.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The sample as one render leaves it, for all tests of a process that only look at it. */
final class RenderedSample {

  private static Output output;

  private RenderedSample() {}

  /** The output of the sample; whoever would change it makes a copy. */
  static synchronized Output of(RunningProduct product) {
    if (output == null) {
      Path folder = temporary();
      output = Output.of(product, Requests.of(Checkout.SAMPLE), folder.resolve("bilan"));
    }
    return output;
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("bilan-rendered");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
