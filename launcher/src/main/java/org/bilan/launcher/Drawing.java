package org.bilan.launcher;

import java.nio.file.Path;

/**
 * What Java must know before it draws anything. A script can say it in options of Java; the
 * executable of an installed application has the same options for all commands.
 */
final class Drawing {

  private static final String HEADLESS = "java.awt.headless";
  private static final String FONTS = "sun.awt.fontconfig";

  private Drawing() {}

  /** Whether a command line asks for the window. */
  static boolean isWindow(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("-")) {
        return arguments[i].equals("workbench");
      }
      if (arguments[i].equals("--lang")) {
        i++;
      }
    }
    return false;
  }

  /** Only the window needs a display, and letters of the system: pages have Bilan's own. */
  static void prepare(Path home, String[] arguments) {
    if (isWindow(arguments)) {
      return;
    }
    System.setProperty(HEADLESS, System.getProperty(HEADLESS, "true"));
    System.setProperty(FONTS, home.resolve("lib/fontconfig.properties").toString());
  }
}
