package org.bilan.chart.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

  private static final int WIDTH = 101;
  private static final int HEIGHT = 37;

  private static BufferedImage image(IntBinaryOperator colour) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    return image;
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static boolean hasPalette(BufferedImage image) {
    return image.getColorModel() instanceof IndexColorModel;
  }

  private static int largestDifference(BufferedImage one, BufferedImage other) {
    int largest = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          int a = one.getRGB(x, y) >> shift & 0xff;
          int b = other.getRGB(x, y) >> shift & 0xff;
          largest = Math.max(largest, Math.abs(a - b));
        }
      }
    }
    return largest;
  }

  @Test
  void coloursOfSurfacesAreKeptAsTheyAre() throws IOException {
    BufferedImage drawn = image((x, y) -> (x + y * WIDTH) % 256 * 0x010203);
    BufferedImage read = read(PngFile.of(drawn));
    assertThat(hasPalette(read)).isTrue();
    assertThat(largestDifference(drawn, read)).isZero();
  }

  @Test
  void rowsThatRepeatAreKeptAsTheyAre() throws IOException {
    BufferedImage drawn = image((x, y) -> y / 10 * 0x302010 + (x > 50 ? 5 : 0));
    assertThat(largestDifference(drawn, read(PngFile.of(drawn)))).isZero();
  }

  @Test
  void shadesOfEdgesGiveWayToTheNearestColour() throws IOException {
    BufferedImage drawn = image((x, y) -> 0x204060 + (y == 7 && x < 6 ? x : 0));
    BufferedImage read = read(PngFile.of(drawn));
    assertThat(hasPalette(read)).isTrue();
    assertThat(largestDifference(drawn, read)).isEqualTo(5);
  }

  @Test
  void ofSomeMoreColoursThanAPaletteHasTheRarestGiveWayToTheirNeighbours() throws IOException {
    BufferedImage drawn = image((x, y) -> (x + y * WIDTH) % 240 * 0x010101 ^ (y < 34 ? 0 : 3));
    BufferedImage read = read(PngFile.of(drawn));
    assertThat(hasPalette(read)).isTrue();
    assertThat(largestDifference(drawn, read)).isBetween(1, 3);
  }

  @Test
  void coloursThatWouldBeSeenToChangeAreAllKept() throws IOException {
    BufferedImage few = image((x, y) -> (x + y * WIDTH) % 300 * 0x5f3759);
    BufferedImage many = image((x, y) -> x << 16 | y << 8 | (x ^ y));
    for (BufferedImage each : new BufferedImage[] {few, many}) {
      BufferedImage read = read(PngFile.of(each));
      assertThat(hasPalette(read)).isFalse();
      assertThat(largestDifference(each, read)).isZero();
    }
  }

  @Test
  void theSamePixelsGiveTheSameBytes() throws IOException {
    IntBinaryOperator colours = (x, y) -> (x + y * WIDTH) % 290 / 3 * 0x030303;
    assertThat(PngFile.of(image(colours))).isEqualTo(PngFile.of(image(colours)));
  }
}
