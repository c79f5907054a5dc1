import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF side by side, four a row, as one picture: {@code PDF PNG [PAGE…]}. */
final class ContactSheet {

  private static final int COLUMNS = 4;
  private static final int PAGE_WIDTH = 300;
  private static final int GAP = 12;
  private static final Color TABLE = new Color(0xd8dce1);

  /** A4, in points. */
  private static final float WIDTH = 595.28f;

  private ContactSheet() {}

  public static void main(String[] arguments) throws IOException {
    try (PDDocument document = Loader.loadPDF(new File(arguments[0]))) {
      List<Integer> pages =
          arguments.length > 2
              ? Stream.of(arguments).skip(2).map(Integer::valueOf).toList()
              : IntStream.rangeClosed(1, document.getNumberOfPages()).boxed().toList();
      ImageIO.write(sheet(new PDFRenderer(document), pages), "png", new File(arguments[1]));
    }
  }

  private static BufferedImage sheet(PDFRenderer renderer, List<Integer> pages) throws IOException {
    int height = PAGE_WIDTH * 297 / 210;
    int columns = Math.min(COLUMNS, pages.size());
    int rows = (pages.size() + COLUMNS - 1) / COLUMNS;
    BufferedImage sheet =
        new BufferedImage(
            columns * (PAGE_WIDTH + GAP) + GAP,
            rows * (height + GAP) + GAP,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(TABLE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < pages.size(); i++) {
      // Drawn four times as large, then reduced: small type stays legible.
      BufferedImage page = renderer.renderImage(pages.get(i) - 1, 4 * PAGE_WIDTH / WIDTH);
      int x = GAP + i % COLUMNS * (PAGE_WIDTH + GAP);
      int y = GAP + i / COLUMNS * (height + GAP);
      graphics.drawImage(halved(halved(page)), x, y, null);
    }
    graphics.dispose();
    return sheet;
  }

  /** Half the size, each pixel the mean of four. */
  private static BufferedImage halved(BufferedImage page) {
    BufferedImage half =
        new BufferedImage(page.getWidth() / 2, page.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = half.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(page, 0, 0, half.getWidth(), half.getHeight(), null);
    graphics.dispose();
    return half;
  }
}
