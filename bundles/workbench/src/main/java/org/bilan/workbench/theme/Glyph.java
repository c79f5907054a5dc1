package org.bilan.workbench.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Scanner;
import javax.swing.Icon;
import javax.swing.UIManager;

/**
 * An icon of the screen: strokes on a grid of 16 by 16, in the colours of the theme, sharp at each
 * scale.
 */
public enum Glyph implements Icon {
  /** Something is wrong. */
  ERROR("M8 2 L14 8 L8 14 L2 8 Z M8 5 L8 8.6 M8 10.6 L8 11", "Actions.Red"),
  /** Something may be wrong. */
  WARNING("M8 2.5 L14.5 13.5 L1.5 13.5 Z M8 6.5 L8 10 M8 11.6 L8 12", "Actions.Yellow"),
  /** Something to know. */
  NOTE("M2 3 L14 3 L14 11 L9 11 L6 14 L6 11 L2 11 Z M5 6 L11 6 M5 8.4 L9 8.4", "Actions.Blue"),
  /** A file. */
  FILE("M4 2 L9.5 2 L12.5 5 L12.5 14 L4 14 Z M9.5 2 L9.5 5 L12.5 5", null),
  /** A script. */
  SCRIPT("M5.5 4 L2 8 L5.5 12 M10.5 4 L14 8 L10.5 12 M9 3 L7 13", "Actions.Blue"),
  /** A text. */
  TEXT("M3 4 L13 4 M3 7 L13 7 M3 10 L13 10 M3 13 L9 13", null),
  /** A folder. */
  FOLDER("M2 4 L6.5 4 L8 6 L14 6 L14 13 L2 13 Z", "Actions.Yellow"),
  /** A table of rows. */
  TABLE("M2 3 L14 3 L14 13 L2 13 Z M2 6.5 L14 6.5 M2 10 L14 10 M6.5 3 L6.5 13", "Actions.Green"),
  /** A chart. */
  CHART("M2 13.5 L14 13.5 M4 13 L4 8 M7.5 13 L7.5 4 M11 13 L11 6", "Actions.Blue"),
  /** A figure. */
  FIGURE("M6 3 L4.5 13 M11.5 3 L10 13 M3 6 L13.5 6 M2.5 10 L13 10", "Actions.Blue"),
  /** A plugin. */
  PLUGIN("M3 6 L6 6 L6 3.5 L10 3.5 L10 6 L13 6 L13 13 L3 13 Z", "Actions.Green"),
  /** Pages. */
  PAGES("M3 3 L9 3 L9 13 L3 13 Z M11 4 L13.5 4 L13.5 14 L6 14", null),
  /** To save. */
  SAVE(
      "M2.5 2.5 L11 2.5 L13.5 5 L13.5 13.5 L2.5 13.5 Z M5 2.5 L5 6 L10 6 L10 2.5 M5 13.5 L5 9 L11 9"
          + " L11 13.5",
      null),
  /** To search. */
  SEARCH("M10 6.5 L9 9 L6.5 10 L4 9 L3 6.5 L4 4 L6.5 3 L9 4 Z M9.3 9.3 L13.5 13.5", null),
  /** To begin. */
  RUN("M4.5 3 L13 8 L4.5 13 Z", "Actions.Green"),
  /** To check. */
  CHECK("M2.5 8.5 L6.5 12.5 L13.5 4", "Actions.Green"),
  /** To stop. */
  STOP("M4 4 L12 4 L12 12 L4 12 Z", "Actions.Red"),
  /** To take away. */
  CLOSE("M4 4 L12 12 M12 4 L4 12", null),
  /** To bring out. */
  EXPORT("M8 10 L8 2.5 M5 5.5 L8 2.5 L11 5.5 M3 9 L3 13.5 L13 13.5 L13 9", null),
  /** To add. */
  ADD("M8 3 L8 13 M3 8 L13 8", null),
  /** To choose how things are. */
  SETTINGS("M2 4.5 L14 4.5 M2 11.5 L14 11.5 M5 2.5 L5 6.5 M11 9.5 L11 13.5", null),
  /** To ask. */
  HELP("M5 6 L5.6 4 L8 3 L10.4 4 L11 6 L8 8.6 L8 10.4 M8 12.4 L8 13", "Actions.Blue");

  private static final int SIZE = 16;

  private final Path2D path;
  private final String colour;

  Glyph(String strokes, String colour) {
    this.path = read(strokes);
    this.colour = colour;
  }

  /** The glyph of a name, whatever its case; a file where there is none. */
  public static Glyph named(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return FILE;
    }
  }

  /** The glyph of a file that can be opened, by what it is. */
  public static Glyph ofFile(String path) {
    return path.endsWith(".groovy") ? SCRIPT : path.endsWith(".md") ? TEXT : TABLE;
  }

  private static Path2D read(String strokes) {
    Path2D path = new Path2D.Double();
    try (Scanner scanner = new Scanner(strokes.replaceAll("([MLZ])", " $1 "))) {
      scanner.useLocale(Locale.ROOT);
      while (scanner.hasNext()) {
        switch (scanner.next()) {
          case "M" -> path.moveTo(scanner.nextDouble(), scanner.nextDouble());
          case "L" -> path.lineTo(scanner.nextDouble(), scanner.nextDouble());
          default -> path.closePath();
        }
      }
    }
    return path;
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.translate(x, y);
    g.scale(getIconWidth() / (double) SIZE, getIconHeight() / (double) SIZE);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(colour(component));
    g.draw(path);
    g.dispose();
  }

  private Color colour(Component component) {
    boolean enabled = component == null || component.isEnabled();
    Color themed = colour == null || !enabled ? null : UIManager.getColor(colour);
    if (themed != null) {
      return themed;
    }
    Color ink = UIManager.getColor(enabled ? "Label.foreground" : "Label.disabledForeground");
    return ink == null ? Color.DARK_GRAY : ink;
  }

  @Override
  public int getIconWidth() {
    return Theme.scaled(SIZE);
  }

  @Override
  public int getIconHeight() {
    return Theme.scaled(SIZE);
  }
}
