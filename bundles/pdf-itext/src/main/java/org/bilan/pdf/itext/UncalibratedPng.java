package org.bilan.pdf.itext;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG image without what it says of the screen it was made on: its colours are then those of all
 * screens, as the rest of the page, and not paler or darker from one reader to another.
 */
final class UncalibratedPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> CALIBRATION = Set.of("cHRM", "gAMA", "iCCP");

  /** The length, the name and the checksum that each chunk has around its data. */
  private static final int FRAME = 12;

  private UncalibratedPng() {}

  /** The same image; any other file, or a broken one, as it is. */
  static byte[] of(byte[] file) {
    ByteBuffer chunks = ByteBuffer.wrap(file);
    if (file.length < SIGNATURE.length || !startsWith(chunks)) {
      return file;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.write(file, 0, SIGNATURE.length);
    for (int at = SIGNATURE.length; at < file.length; ) {
      long length = FRAME + (file.length - at < FRAME ? 0L : chunks.getInt(at));
      if (length < FRAME || at + length > file.length) {
        return file;
      }
      if (!CALIBRATION.contains(new String(file, at + 4, 4, StandardCharsets.US_ASCII))) {
        kept.write(file, at, (int) length);
      }
      at += (int) length;
    }
    return kept.toByteArray();
  }

  private static boolean startsWith(ByteBuffer file) {
    return file.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
  }
}
