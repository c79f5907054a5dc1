package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bilan.api.project.ProjectRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the sample are full: only a cover, and the last page of a part, may end early. */
class FullPagesTest {

  /** The most that may be blank at the foot of another page, as a share of the room for texts. */
  private static final double LITTLE = 0.15;

  /** Where texts begin and end, in points from the top of an A4 page. */
  private static final double TOP = 82;

  private static final double BOTTOM = 766;
  private static final int DPI = 36;
  private static final int WHITE = 240;

  @TempDir private static Path folder;

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void noPageOfTheNationalBilanEndsEarlyWithoutCause() throws Exception {
    assertThat(endingEarly(RenderedSample.of(product))).isEmpty();
  }

  @Test
  void norDoesOneOfTheOtherLook() throws Exception {
    ProjectCopy lively =
        ProjectCopy.of(Checkout.SAMPLE, folder.resolve("lively"))
            .replace("bilan.groovy", "look     'institutional'", "look     'lively'");
    assertThat(endingEarly(render(lively.folder(), Map.of()))).isEmpty();
  }

  @Test
  void norDoesOneOfARegion() throws Exception {
    assertThat(endingEarly(render(Checkout.SAMPLE, Map.of("region", "Bretagne")))).isEmpty();
  }

  private static Output render(Path project, Map<String, String> parameters) {
    ProjectRequest request =
        new ProjectRequest(
            project, Optional.empty(), Optional.empty(), parameters, false, Optional.empty());
    Path output = folder.resolve("output-" + project.getFileName() + parameters.size());
    return Output.of(product, request, output);
  }

  /** The pages with more blank at their foot than a little, which end neither part nor cover. */
  private static List<String> endingEarly(Output output) throws IOException {
    Path file = output.file("bilan.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      Set<Integer> mayEnd = endsOfParts(pdf);
      PDFRenderer renderer = new PDFRenderer(pdf);
      List<String> early = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        double blank = blank(renderer.renderImageWithDPI(page - 1, DPI, ImageType.GRAY));
        if (blank > LITTLE && !mayEnd.contains(page)) {
          early.add("page " + page + ": " + Math.round(blank * 100) + " %");
        }
      }
      return early;
    }
  }

  /** The pages before those that parts open on: the cover and the contents are two of them. */
  private static Set<Integer> endsOfParts(PDDocument pdf) throws IOException {
    Set<Integer> ends = new TreeSet<>(Set.of(pdf.getNumberOfPages()));
    for (PDOutlineItem part : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      PDPage page = part.findDestinationPage(pdf);
      ends.add(pdf.getPages().indexOf(page));
    }
    return ends;
  }

  private static double blank(BufferedImage page) {
    double dots = page.getHeight() / 841.89;
    int lowest = (int) (BOTTOM * dots);
    while (lowest > TOP * dots && isWhite(page, lowest)) {
      lowest--;
    }
    return (BOTTOM - lowest / dots) / (BOTTOM - TOP);
  }

  private static boolean isWhite(BufferedImage page, int y) {
    for (int x = 0; x < page.getWidth(); x++) {
      if (page.getRaster().getSample(x, y, 0) < WHITE) {
        return false;
      }
    }
    return true;
  }
}
