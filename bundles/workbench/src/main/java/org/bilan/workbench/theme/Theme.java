package org.bilan.workbench.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.util.Map;
import javax.swing.UIManager;
import org.bilan.workbench.api.Preferences;

/** Light or dark. */
public enum Theme {
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK;

  /** The preference that holds the theme. */
  public static final String PREFERENCE = "org.bilan.theme";

  /** The preference that holds the size of letters, in points. */
  public static final String SIZE = "org.bilan.font-size";

  /** The size of letters where none was chosen. */
  public static final int USUAL_SIZE = 13;

  /** What is chosen, has the keyboard or can be followed: readable on the ground of each theme. */
  private static final Map<Theme, Map<String, String>> ACCENTS =
      Map.of(
          LIGHT, Map.of("@accentColor", "#0b5394"),
          DARK,
              Map.of(
                  "@accentColor", "#3d8bd0",
                  "@accentSelectionBackgroundColor", "#2a659c",
                  "Component.linkColor", "#8cc3f0"));

  /** The theme that was chosen, light by default. */
  public static Theme of(Preferences preferences) {
    return preferences.get(PREFERENCE).filter("DARK"::equals).isPresent() ? DARK : LIGHT;
  }

  /** Puts on the chosen theme; windows that are open change at once. */
  public static void apply(Preferences preferences) {
    FlatLaf.setGlobalExtraDefaults(ACCENTS.get(of(preferences)));
    if (of(preferences) == DARK) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    Font font = UIManager.getFont("Label.font");
    UIManager.put("defaultFont", font.deriveFont(UIScale.scale((float) size(preferences))));
    UIManager.put("Component.focusWidth", 1);
    UIManager.put("ScrollBar.showButtons", false);
    UIManager.put("TabbedPane.tabHeight", 30);
    UIManager.put("TitlePane.unifiedBackground", true);
    FlatLaf.updateUI();
  }

  /** The size of letters. */
  public static int size(Preferences preferences) {
    try {
      int size = Integer.parseInt(preferences.get(SIZE).orElse("" + USUAL_SIZE));
      return Math.max(9, Math.min(32, size));
    } catch (NumberFormatException e) {
      return USUAL_SIZE;
    }
  }

  /** So many pixels of a usual screen, where the user asked for larger ones. */
  public static int scaled(int pixels) {
    return UIScale.scale(pixels);
  }

  /** The colour of what is less important. */
  public static Color muted() {
    Color color = UIManager.getColor("Label.disabledForeground");
    return color == null ? Color.GRAY : color;
  }
}
