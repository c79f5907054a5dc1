package org.bilan.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a virtual display where there is none, before any test asks for a window, and stops it
 * after the last one.
 */
public final class VirtualDisplay implements LauncherSessionListener {

  private static final int PATIENCE = 100;

  private Process server;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String display = System.getenv().getOrDefault("DISPLAY", "");
    boolean unix =
        Files.isDirectory(Path.of("/tmp/.X11-unix")) || Files.isDirectory(Path.of("/proc"));
    if (!unix || !display.startsWith(":") || Files.exists(socket(display))) {
      return;
    }
    try {
      server =
          new ProcessBuilder("Xvfb", display, "-screen", "0", "1440x900x24", "-nolisten", "tcp")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      await(socket(display));
    } catch (IOException e) {
      System.err.println(
          """

          =====================================================================
          There is no display, and Xvfb cannot be started: the tests of the
          window will FAIL. Install it (Debian: apt-get install xvfb), or run
          Maven where there is a display.
          =====================================================================
          """);
    }
  }

  private static Path socket(String display) {
    String number = display.substring(1).replaceAll("\\..*", "");
    return Path.of("/tmp/.X11-unix").resolve("X" + number);
  }

  private void await(Path socket) throws IOException {
    try {
      for (int i = 0; i < PATIENCE && !Files.exists(socket) && server.isAlive(); i++) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (server != null) {
      server.destroy();
    }
  }
}
