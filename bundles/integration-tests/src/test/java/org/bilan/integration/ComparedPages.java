package org.bilan.integration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bilan.api.live.LivePages;
import org.bilan.api.output.PartPages;

/**
 * Pages of parts, looked at beside those of a whole document.
 *
 * @param pages the pages of parts
 */
record ComparedPages(LivePages pages) {

  private static final float SCALE = 0.5f;

  /** How much the edges of what is laid over may differ, of 255. */
  private static final int MOST = 12;

  /** The pages that look otherwise in a PDF, from 1. */
  List<Integer> differing(Path pdf) throws IOException {
    List<Integer> differing = new ArrayList<>();
    try (PDDocument whole = Loader.loadPDF(pdf.toFile())) {
      List<BufferedImage> images = images();
      PDFRenderer renderer = new PDFRenderer(whole);
      for (int i = 0; i < Math.max(images.size(), whole.getNumberOfPages()); i++) {
        if (i >= images.size()
            || i >= whole.getNumberOfPages()
            || differ(images.get(i), renderer.renderImage(i, SCALE, ImageType.RGB))) {
          differing.add(i + 1);
        }
      }
    }
    return differing;
  }

  private List<BufferedImage> images() throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    try (PDDocument over = Loader.loadPDF(pages.furniture())) {
      PDFRenderer furniture = new PDFRenderer(over);
      for (PartPages part : pages.parts()) {
        try (PDDocument under = Loader.loadPDF(part.pdf())) {
          PDFRenderer renderer = new PDFRenderer(under);
          for (int i = 0; i < part.pages(); i++) {
            BufferedImage image = renderer.renderImage(i, SCALE, ImageType.RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.drawImage(
                furniture.renderImage(images.size(), SCALE, ImageType.ARGB), 0, 0, null);
            graphics.dispose();
            images.add(image);
          }
        }
      }
    }
    return images;
  }

  private static boolean differ(BufferedImage one, BufferedImage other) {
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        Color here = new Color(one.getRGB(x, y));
        Color there = new Color(other.getRGB(x, y));
        if (Math.abs(here.getRed() - there.getRed()) > MOST
            || Math.abs(here.getGreen() - there.getGreen()) > MOST
            || Math.abs(here.getBlue() - there.getBlue()) > MOST) {
          return true;
        }
      }
    }
    return false;
  }
}
