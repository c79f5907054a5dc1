package org.bilan.pdf.itext;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Look.Logo;

/**
 * The logo of a look at the foot of the cover. It is an artifact: the cover says the publisher in
 * words.
 */
final class CoverLogo {

  private static final float MOST_WIDE = 150;
  private static final float MOST_HIGH = 52;
  private static final float PLATE = 8;
  private static final float FOOT = 46;

  private final Print print;

  CoverLogo(Print print) {
    this.print = print;
  }

  /**
   * Sets the logo, if there is one.
   *
   * @param onColour whether the cover is coloured there: then a white plate lies under the logo
   */
  void set(PageInk ink, boolean onColour) {
    image().ifPresent(image -> ink.artifact(() -> place(image, ink, onColour)));
  }

  private Optional<PdfImageXObject> image() {
    return print.look().furniture().logo().flatMap(this::image);
  }

  private Optional<PdfImageXObject> image(Logo logo) {
    try {
      return Optional.of(
          new PdfImageXObject(ImageDataFactory.create(UncalibratedPng.of(logo.bytes()))));
    } catch (com.itextpdf.io.exceptions.IOException e) {
      print
          .problems()
          .report(Diagnostic.warning("pdf.no-image", Place.file(print.look().name()), logo.file()));
      return Optional.empty();
    }
  }

  private void place(PdfImageXObject image, PageInk ink, boolean onColour) {
    float scale = Math.min(MOST_WIDE / image.getWidth(), MOST_HIGH / image.getHeight());
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    float x = Sheet.RIGHT - width - (onColour ? PLATE : 0);
    if (onColour) {
      ink.tile(
          Palette.WHITE, x - PLATE, FOOT + height + PLATE, width + 2 * PLATE, height + 2 * PLATE);
    }
    ink.canvas().addXObjectFittedIntoRectangle(image, new Rectangle(x, FOOT, width, height));
  }
}
