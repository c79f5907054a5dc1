package org.bilan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The program of an installed application that has the window. Commands are short and a window
 * stays open, so that Java's options differ: an executable has options of its own, and there are
 * two, of which users need to know one.
 */
final class WindowProgram {

  private WindowProgram() {}

  /**
   * Starts that program for the command of the window, and waits for it.
   *
   * @return its exit code; none where this process is to do the command itself
   */
  static OptionalInt handOver(String[] arguments) {
    if (Boolean.getBoolean("bilan.window") || !Drawing.isWindow(arguments)) {
      return OptionalInt.empty();
    }
    // jpackage's programs say where they are.
    Path self = Path.of(System.getProperty("jpackage.app-path", ""));
    String name = self.getFileName().toString().replace("bilan", "bilan-window");
    Path program = self.resolveSibling(name);
    if (self.toString().isEmpty() || !Files.isExecutable(program)) {
      return OptionalInt.empty();
    }
    List<String> line = new ArrayList<>(List.of(program.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder other = new ProcessBuilder(line).inheritIO();
    // How a program of jpackage tells itself that it has begun: the other one has not.
    other.environment().keySet().removeIf(key -> key.startsWith("_JPACKAGE"));
    try {
      Process window = other.start();
      Runtime.getRuntime().addShutdownHook(new Thread(window::destroy));
      return OptionalInt.of(window.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }
}
