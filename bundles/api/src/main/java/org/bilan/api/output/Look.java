package org.bilan.api.output;

import java.util.Base64;
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
   * @param logo an image on the cover, if any
   * @param openers how parts open
   * @param figures how key figures are set
   * @param captions how captions are set
   */
  public record Furniture(
      CoverStyle cover,
      boolean runningHead,
      double bodySize,
      Optional<Logo> logo,
      OpenerStyle openers,
      FigureStyle figures,
      CaptionStyle captions) {

    /** The same with a logo, or with none. */
    public Furniture withLogo(Optional<Logo> other) {
      return new Furniture(cover, runningHead, bodySize, other, openers, figures, captions);
    }
  }

  /**
   * An image file beside a look. A script names it; what reads the script's file reads the image
   * too, so that the look is a value like its colours.
   *
   * @param file its name, of a PNG or a JPEG file
   * @param base64 its bytes, in Base64; empty until they are read
   */
  public record Logo(String file, String base64) {

    /** A logo that is named, and not yet read. */
    public static Logo named(String file) {
      return new Logo(file, "");
    }

    /** The same, read. */
    public Logo read(byte[] bytes) {
      return new Logo(file, Base64.getEncoder().encodeToString(bytes));
    }

    /** Its bytes; none until they are read. */
    public byte[] bytes() {
      return Base64.getDecoder().decode(base64);
    }
  }

  /** How a cover is set. */
  public enum CoverStyle {
    /** A coloured band over a white page. */
    BAND,
    /** A wholly coloured page. */
    FULL
  }

  /** How the heading of a part is set. */
  public enum OpenerStyle {
    /** A large number and a title under a rule. */
    PLAIN,
    /** A block of the colours of the cover, to the edges of the page. */
    BLOCK
  }

  /** How key figures are set. */
  public enum FigureStyle {
    /** Each under a rule. */
    LINES,
    /** Each on a tinted tile. */
    TILES
  }

  /** How captions are set. */
  public enum CaptionStyle {
    /** The number in the accent colour, before the words. */
    PLAIN,
    /** The number on a label of the colours of the cover, and larger words. */
    LABEL
  }

  /** The same with a logo, or with none. */
  public Look withLogo(Optional<Logo> logo) {
    return new Look(name, colours, faces, furniture.withLogo(logo));
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
              List.of("#0b5394", "#d67d00", "#2a8a80", "#a6494f", "#3a0f26"),
              "#0b3d6b",
              "#ffffff"),
          new Faces("Noto Sans", "Noto Serif", "Noto Sans"),
          new Furniture(
              CoverStyle.BAND,
              true,
              9.5,
              Optional.empty(),
              OpenerStyle.PLAIN,
              FigureStyle.LINES,
              CaptionStyle.PLAIN));
}
