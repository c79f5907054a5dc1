package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.output.Look;
import org.bilan.api.output.Look.Logo;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a look changes besides colours and typefaces. */
class LooksTest {

  private static final Document COVERED =
      Samples.of(new Block.Cover("Bilan", "", "", Samples.keyFigures(4).figures(), Samples.PLACE));

  @Test
  void aLogoStandsOnTheCover() throws Exception {
    assertThat(images(Rendering.of(COVERED))).isZero();
    for (Look look : List.of(Look.DEFAULT, SampleDump.lively())) {
      assertThat(images(Rendering.of(COVERED, look.withLogo(Optional.of(logo()))))).isPositive();
    }
  }

  @Test
  void aLogoLeavesAFileArchivableAndAccessible() throws Exception {
    Look look = SampleDump.lively().withLogo(Optional.of(logo()));
    byte[] pdf = Rendering.of(COVERED, look).bytes();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aLogoThatIsNoImageIsReportedAndLeftOut() throws Exception {
    Logo broken = Logo.named("logo.png").read(new byte[] {1, 2, 3});
    Rendering rendering = Rendering.of(COVERED, SampleDump.lively().withLogo(Optional.of(broken)));
    assertThat(rendering.problems())
        .containsExactly(Diagnostic.warning("pdf.no-image", Place.file("lively"), "logo.png"));
    assertThat(images(rendering)).isZero();
  }

  @Test
  void everyStyleOfAPartSaysItsNumberThenItsTitle() throws Exception {
    for (Look look : List.of(Look.DEFAULT, SampleDump.lively())) {
      Document part = Samples.of(Samples.heading(1, "3", "Les publics"), Samples.body(1));
      assertThat(Rendering.of(part, look).pages().get(0))
          .containsPattern("(?s)3 .*Les publics.*Le réseau a compté");
    }
  }

  @Test
  void tilesNeedMoreHeightThanLines() {
    List<Block.KeyFigures> figures = List.of(Samples.keyFigures(4));
    float lines = new KeyFigureGrid(Samples.print(), figures, Sheet.FULL).height();
    float tiles =
        new KeyFigureGrid(Samples.print(SampleDump.lively()), figures, Sheet.FULL).height();
    assertThat(tiles).isGreaterThan(lines);
  }

  @Test
  void theNumberOfACaptionStandsOnItsLabel() throws Exception {
    Rendering rendering = Rendering.of(Samples.of(Samples.regions(4)), SampleDump.lively());
    assertThat(rendering.pages().get(0))
        .containsPattern("Tableau\u00a04\u00a0\u2002?\\s*La Bretagne reste la première région");
  }

  private static Logo logo() throws IOException {
    BufferedImage image = new BufferedImage(60, 30, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(10, 10, Color.RED.getRGB());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return Logo.named("logo.png").read(bytes.toByteArray());
  }

  /** How many images the first page shows. */
  private static int images(Rendering rendering) throws Exception {
    try (PdfDocument pdf = rendering.open()) {
      var drawn = pdf.getPage(1).getResources().getResource(PdfName.XObject);
      return drawn == null ? 0 : drawn.size();
    }
  }
}
