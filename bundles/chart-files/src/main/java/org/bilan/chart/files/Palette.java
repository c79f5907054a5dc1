package org.bilan.chart.files;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The colours of an image, the most frequent first. The many shades of the edges of letters and
 * shapes give way to the nearest of the others, as long as nobody can see it: a few dozen colours
 * stay, and are packed in half the time.
 */
final class Palette {

  private static final int MOST = 256;

  /** An image of more colours than this is one of many tints, and keeps them all. */
  private static final int MOST_SHADES = 2_000;

  /** A colour of at least this share of the pixels is one of a surface, and stays as it is. */
  private static final int PIXELS_OF_A_SURFACE = 1_000;

  /** The square of a distance between colours that the eye does not see on an edge: 6 in each. */
  private static final int UNSEEN = 3 * 6 * 6;

  private static final int SLOTS = 8 * 1024;
  private static final int SLOT_BITS = 13;
  private static final int RGB = 0xffffff;
  private static final int NONE = -1;

  /** Open addressing: the colour in each slot, how often it occurs, and its index. */
  private final int[] colours = new int[SLOTS];

  private final int[] counts = new int[SLOTS];
  private final int[] indexes = new int[SLOTS];
  private int size;
  private final int[] chosen = new int[MOST];
  private int count;
  private boolean suffices;

  private Palette() {
    Arrays.fill(colours, NONE);
  }

  /** The palette of an image of rows of a width. */
  static Palette of(int[] pixels, int width) {
    Palette palette = new Palette();
    palette.suffices =
        palette.count(pixels, width) && palette.choose(pixels.length / PIXELS_OF_A_SURFACE);
    return palette;
  }

  /** Whether each pixel can be told by an index. */
  boolean suffices() {
    return suffices;
  }

  /** Red, green and blue of each colour. */
  byte[] bytes() {
    byte[] bytes = new byte[3 * count];
    for (int i = 0; i < count; i++) {
      bytes[3 * i] = (byte) (chosen[i] >> 16);
      bytes[3 * i + 1] = (byte) (chosen[i] >> 8);
      bytes[3 * i + 2] = (byte) chosen[i];
    }
    return bytes;
  }

  /** Writes the index of each pixel of a row. */
  void indexes(int[] pixels, int start, int end, byte[] out, int at) {
    int last = NONE;
    byte index = 0;
    for (int i = start; i < end; i++) {
      int colour = pixels[i] & RGB;
      if (colour != last) {
        index = (byte) indexes[slot(colour)];
        last = colour;
      }
      out[at + i - start] = index;
    }
  }

  /** Counts once the rows that repeat; gives up where there are too many colours. */
  private boolean count(int[] pixels, int width) {
    int start = 0;
    while (start < pixels.length && size <= MOST_SHADES) {
      int next = start + width;
      while (next < pixels.length
          && Arrays.equals(pixels, start, start + width, pixels, next, next + width)) {
        next += width;
      }
      count(pixels, start, start + width, (next - start) / width);
      start = next;
    }
    return size > 0 && size <= MOST_SHADES;
  }

  /** Counts the runs of equal pixels of a row that occurs some times. */
  private void count(int[] pixels, int from, int to, int times) {
    int start = from;
    while (start < to && size <= MOST_SHADES) {
      int end = start + 1;
      while (end < to && pixels[end] == pixels[start]) {
        end++;
      }
      add(pixels[start] & RGB, times * (end - start));
      start = end;
    }
  }

  private void add(int colour, int times) {
    int slot = slot(colour);
    if (colours[slot] == NONE) {
      colours[slot] = colour;
      size++;
    }
    counts[slot] += times;
  }

  private int slot(int colour) {
    int slot = (colour * 0x9e3779b1) >>> (Integer.SIZE - SLOT_BITS);
    while (colours[slot] != NONE && colours[slot] != colour) {
      slot = (slot + 1) % SLOTS;
    }
    return slot;
  }

  /** Gives each colour an index; false where a colour would be seen to differ. */
  private boolean choose(int surface) {
    int[] slots =
        IntStream.range(0, SLOTS)
            .filter(slot -> colours[slot] != NONE)
            .boxed()
            .sorted(this::compare)
            .mapToInt(Integer::intValue)
            .toArray();
    for (int slot : slots) {
      int near = counts[slot] >= surface ? NONE : nearest(colours[slot]);
      if (near == NONE && count == MOST) {
        return false;
      }
      if (near == NONE) {
        chosen[count] = colours[slot];
        near = count++;
      }
      indexes[slot] = near;
    }
    return true;
  }

  /** The more frequent first, and of two as frequent the darker. */
  private int compare(int slot, int other) {
    return counts[slot] != counts[other]
        ? Integer.compare(counts[other], counts[slot])
        : Integer.compare(colours[slot], colours[other]);
  }

  private int nearest(int colour) {
    int best = NONE;
    int least = UNSEEN + 1;
    for (int i = 0; i < count; i++) {
      int distance = distance(colour, chosen[i]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int red = (a >> 16) - (b >> 16);
    int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
    int blue = (a & 0xff) - (b & 0xff);
    return red * red + green * green + blue * blue;
  }
}
