package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class UncalibratedPngTest {

  /** The signature and the header chunk of a PNG file. */
  private static final int HEADER = 8 + 12 + 13;

  @Test
  void whatIsSaidOfTheScreenIsLeftOut() throws IOException {
    byte[] plain = png();
    ByteArrayOutputStream calibrated = new ByteArrayOutputStream();
    calibrated.write(plain, 0, HEADER);
    calibrated.write(ByteBuffer.allocate(4).putInt(4).array());
    calibrated.write("gAMA".getBytes(StandardCharsets.US_ASCII));
    calibrated.write(new byte[8]);
    calibrated.write(plain, HEADER, plain.length - HEADER);
    assertThat(UncalibratedPng.of(calibrated.toByteArray())).isEqualTo(plain);
  }

  @Test
  void theImageIsKept() throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(UncalibratedPng.of(png())));
    assertThat(read.getRGB(1, 1)).isEqualTo(0xff336699);
  }

  @Test
  void anotherFileIsLeftAsItIs() {
    byte[] other = {1, 2, 3};
    assertThat(UncalibratedPng.of(other)).isSameAs(other);
  }

  @Test
  void aBrokenFileIsLeftAsItIs() throws IOException {
    byte[] broken = java.util.Arrays.copyOf(png(), HEADER + 5);
    assertThat(UncalibratedPng.of(broken)).isSameAs(broken);
  }

  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, 0x336699);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
