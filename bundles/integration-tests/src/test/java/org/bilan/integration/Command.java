package org.bilan.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command of the distribution as a process, the way {@code launcher/bilan} does. */
final class Command {

  private Command() {}

  /**
   * The end of a process.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Outcome(int code, String out, String err) {}

  /**
   * What a process finds around it.
   *
   * @param options options of its JVM
   * @param language its {@code LC_ALL}
   */
  record Surroundings(List<String> options, String language) {

    static final Surroundings PLAIN = new Surroundings(List.of(), "C");
  }

  static Outcome run(Path folder, String... arguments) {
    return run(Surroundings.PLAIN, folder, arguments);
  }

  static Outcome run(Surroundings surroundings, Path folder, String... arguments) {
    try {
      Path out = Files.createTempFile("bilan", ".out");
      Path err = Files.createTempFile("bilan", ".err");
      Process process = start(surroundings, folder, out, err, arguments);
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the command did not end: " + List.of(arguments));
      }
      Outcome outcome =
          new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static Process start(
      Surroundings surroundings, Path folder, Path out, Path err, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(surroundings.options());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-Dsun.awt.fontconfig=" + Checkout.DISTRIBUTION.resolve("lib/fontconfig.properties"),
            "-Dbilan.home=" + Checkout.DISTRIBUTION,
            "-jar",
            Checkout.DISTRIBUTION.resolve("lib/bilan-launcher.jar").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.environment().put("LC_ALL", surroundings.language());
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }
}
