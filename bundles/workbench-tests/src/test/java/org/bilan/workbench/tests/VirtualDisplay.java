package org.bilan.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a virtual display where there is none, before any test asks for a window; it goes when
 * this process does.
 */
public final class VirtualDisplay implements LauncherSessionListener {

  private static final int PATIENCE = 200;

  /** Milliseconds within which the display of a process that ended is gone. */
  private static final long LEAVING = 700;

  private static volatile boolean there = true;

  /** Whether windows can be opened. */
  static boolean isThere() {
    return there;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String display = System.getenv().getOrDefault("DISPLAY", "");
    boolean unix =
        Files.isDirectory(Path.of("/tmp/.X11-unix")) || Files.isDirectory(Path.of("/proc"));
    if (!unix || !display.startsWith(":")) {
      return;
    }
    try {
      if (staysThere(socket(display))) {
        return;
      }
      start(display);
      await(socket(display));
    } catch (IOException e) {
      there = false;
    }
    there = Files.exists(socket(display));
    if (!there) {
      System.err.println(
          """

          =====================================================================
          There is no display, and Xvfb cannot be started: the tests of the
          window are NOT RUN. Install it (Debian: apt-get install xvfb), or
          run Maven where there is a display.
          =====================================================================
          """);
    }
  }

  /** That of the process before goes with it, but only just. */
  private static boolean staysThere(Path socket) {
    if (Files.exists(socket)) {
      pause(LEAVING);
    }
    return Files.exists(socket);
  }

  /** The server outlives this process by a moment: Java ends at once where its display is gone. */
  private static void start(String display) throws IOException {
    String watch =
        "Xvfb \"$0\" -screen 0 1440x900x24 -nolisten tcp & server=$!;"
            + " while kill -0 \"$1\" 2>/dev/null; do sleep 0.1; done; kill $server";
    String self = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("sh", "-c", watch, display, self)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Path socket(String display) {
    String number = display.substring(1).replaceAll("\\..*", "");
    return Path.of("/tmp/.X11-unix").resolve("X" + number);
  }

  private static void await(Path socket) {
    for (int i = 0; i < PATIENCE && !Files.exists(socket); i++) {
      pause(50);
    }
  }

  private static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
