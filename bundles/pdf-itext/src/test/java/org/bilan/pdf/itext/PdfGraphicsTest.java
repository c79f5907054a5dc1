package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bilan.api.chart.Letters;
import org.junit.jupiter.api.Test;

class PdfGraphicsTest {

  @Test
  void theOriginIsTheUpperLeftCorner() {
    assertThat(drawn(g -> g.fill(new Rectangle2D.Double(0, 0, 10, 20))))
        .contains("0 100 m", "10 100 l", "10 80 l", "f");
  }

  @Test
  void transformsMoveShapesAndScalePens() {
    String drawn =
        drawn(
            g -> {
              g.translate(5, 5);
              g.scale(2, 2);
              g.setStroke(new BasicStroke(1.5f, 0, 0, 10, new float[] {2, 1}, 0));
              g.draw(new Line2D.Double(0, 0, 10, 0));
            });
    assertThat(drawn).contains("3 w", "[4 2] 0 d", "5 95 m", "25 95 l", "S");
  }

  @Test
  void piecesThatLieApartAreWrittenFromOriginsOfTheirOwn() {
    Path2D letters = new Path2D.Double();
    letters.append(new Rectangle2D.Double(0, 0, 5, 5), false);
    letters.append(new Rectangle2D.Double(20, 0, 5, 5), false);
    String drawn = drawn(g -> g.fill(letters));
    assertThat(drawn).contains("1 0 0 1 0 100 cm", "1 0 0 1 20 100 cm");
    assertThat(drawn.split("0 0 m\\s+5 0 l\\s+5 -5 l", -1)).hasSize(3);
  }

  @Test
  void aHoleStaysWithWhatSurroundsIt() {
    Path2D letters = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    letters.append(new Rectangle2D.Double(2, 2, 1, 1), false);
    letters.append(new Rectangle2D.Double(20, 0, 5, 5), false);
    letters.append(new Rectangle2D.Double(0, 0, 5, 5), false);
    String drawn = drawn(g -> g.fill(letters));
    assertThat(drawn.split(" cm", -1)).hasSize(3);
    assertThat(drawn.split("f\\*", -1)).hasSize(3);
  }

  /** Letters whose outline is a square. */
  private record Word(String text, double x, double baseline) implements Letters {

    @Override
    public String family() {
      return "Helvetica";
    }

    @Override
    public boolean bold() {
      return false;
    }

    @Override
    public double size() {
      return 8;
    }

    @Override
    public Shape outline() {
      return new Rectangle2D.Double(x, baseline - 5, 5, 5);
    }
  }

  @Test
  void lettersAreSetAsTextWhereThereIsTheirFace() {
    assertThat(drawn(g -> g.fill(new Word("mot", 3, 20)), this::helvetica))
        .contains("BT", " 8 Tf", "3 80 Td", "(mot)Tj", "ET")
        .doesNotContain(" m\n");
    assertThat(drawn(g -> g.fill(new Word("mot", 3, 20)))).contains("3 85 m").doesNotContain("BT");
  }

  @Test
  void lettersThatAreScaledAreFilled() {
    String drawn =
        drawn(
            g -> {
              g.scale(2, 2);
              g.fill(new Word("mot", 3, 20));
            },
            this::helvetica);
    assertThat(drawn).contains("6 70 m").doesNotContain("BT");
  }

  private Optional<PdfFont> helvetica(Letters letters) {
    try {
      return Optional.of(PdfFontFactory.createFont(letters.family()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void coloursAreWrittenWithTheirOpacity() {
    String drawn =
        drawn(
            g -> {
              g.setColor(Color.RED);
              g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
              g.fillRect(0, 0, 1, 1);
            });
    assertThat(drawn).contains("1 0 0 rg", "/Gs1 gs");
  }

  @Test
  void aClipHoldsForWhatIsPaintedAfterIt() {
    String drawn =
        drawn(
            g -> {
              g.clipRect(10, 10, 30, 30);
              g.fillRect(0, 0, 100, 100);
            });
    assertThat(drawn).contains("10 90 m", "W").contains("n");
  }

  @Test
  void aCopyLeavesItsOriginalAlone() {
    drawn(
        g -> {
          Graphics2D copy = (Graphics2D) g.create();
          copy.translate(10, 10);
          copy.setColor(Color.GREEN);
          assertThat(g.getTransform().isIdentity()).isTrue();
          assertThat(g.getColor()).isEqualTo(Color.BLACK);
        });
  }

  @Test
  void anOutlineInterruptedWithoutNeedIsFilledInOnePiece() {
    Path2D ring = new Path2D.Double();
    ring.moveTo(0, 0);
    ring.lineTo(10, 0);
    ring.moveTo(10, 0);
    ring.lineTo(10, 10);
    ring.lineTo(0, 0);
    assertThat(drawn(g -> g.fill(ring))).containsOnlyOnce(" m");
  }

  @Test
  void contoursOfTheirOwnStayApart() {
    Path2D two = new Path2D.Double();
    two.append(new Rectangle2D.Double(0, 0, 5, 5), false);
    two.append(new Rectangle2D.Double(20, 20, 5, 5), false);
    assertThat(drawn(g -> g.fill(two))).contains("1 0 0 1 0 100 cm", "1 0 0 1 20 80 cm");
  }

  @Test
  void imagesAreRefused() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    refused(g -> g.drawImage(image, 0, 0, null), "an image");
  }

  @Test
  void gradientsAreRefused() {
    refused(
        g -> g.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)),
        "paint GradientPaint");
  }

  @Test
  void wordsBeforeAFontAreRefused() {
    refused(g -> g.drawString("mot", 0, 0), "text before a font is set");
  }

  private static void refused(Consumer<Graphics2D> painting, String what) {
    assertThatThrownBy(() -> drawn(painting))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining(what);
  }

  private static String drawn(Consumer<Graphics2D> painting) {
    return drawn(painting, letters -> Optional.empty());
  }

  private static String drawn(
      Consumer<Graphics2D> painting, Function<Letters, Optional<PdfFont>> faces) {
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(new ByteArrayOutputStream()))) {
      pdf.addNewPage();
      PdfFormXObject form = new PdfFormXObject(new Rectangle(100, 100));
      PdfCanvas canvas = new PdfCanvas(form, pdf);
      painting.accept(new PdfGraphics(canvas, 100, new TreeMap<>(), faces));
      return new String(form.getPdfObject().getBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
