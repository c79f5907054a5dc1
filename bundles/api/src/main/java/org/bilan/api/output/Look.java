package org.bilan.api.output;

import java.util.List;
import java.util.Optional;

/**
 * A look: colours, faces and page furniture of a bilan. Colours are {@code #rrggbb}.
 *
 * @param name its name
 * @param colours its colours
 * @param faces its type families, among those of {@link Typefaces}
 * @param furniture what stands around the text
 */
public record Look(String name, Colours colours, Faces faces, Furniture furniture) {

  /**
   * Colours.
   *
   * @param ink text
   * @param muted notes, axes
   * @param rule thin lines
   * @param tint backgrounds of tables and key figures
   * @param accent what a sentence is about; titles
   * @param plain marks that are not accented
   * @param series marks of several series, safe for colour-blind readers and in grey print
   * @param cover the background of the cover
   * @param coverInk the text of the cover
   */
  public record Colours(
      String ink,
      String muted,
      String rule,
      String tint,
      String accent,
      String plain,
      List<String> series,
      String cover,
      String coverInk) {}

  /**
   * Type families.
   *
   * @param heading of titles
   * @param body of texts
   * @param data of tables and charts
   */
  public record Faces(String heading, String body, String data) {}

  /**
   * What stands around the text.
   *
   * @param cover how the cover is set
   * @param runningHead whether the title of the part stands at the head of pages
   * @param bodySize size of the text, in points
   * @param logo an image file beside the look, if any
   */
  public record Furniture(
      CoverStyle cover, boolean runningHead, double bodySize, Optional<String> logo) {}

  /** How a cover is set. */
  public enum CoverStyle {
    /** A coloured band over a white page. */
    BAND,
    /** A wholly coloured page. */
    FULL
  }

  /** The look of a project that names none. */
  public static final Look DEFAULT =
      new Look(
          "institutional",
          new Colours(
              "#1c2430",
              "#5b6675",
              "#c9d1da",
              "#f1f4f7",
              "#0b5394",
              "#8fa9c4",
              List.of("#0b5394", "#e07b00", "#4c9f70", "#8b5a9f", "#5b6675"),
              "#0b3d6b",
              "#ffffff"),
          new Faces("Noto Sans", "Noto Serif", "Noto Sans"),
          new Furniture(CoverStyle.BAND, true, 9.5, Optional.empty()));
}
