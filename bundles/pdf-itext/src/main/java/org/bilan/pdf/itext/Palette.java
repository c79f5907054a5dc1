package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import org.bilan.api.output.Look;

/** The colours of a look, as a page takes them. */
record Palette(
    DeviceRgb ink,
    DeviceRgb muted,
    DeviceRgb rule,
    DeviceRgb tint,
    DeviceRgb accent,
    DeviceRgb plain,
    DeviceRgb cover,
    DeviceRgb coverInk) {

  static final DeviceRgb WHITE = new DeviceRgb(255, 255, 255);

  static Palette of(Look.Colours colours) {
    return new Palette(
        colour(colours.ink()),
        colour(colours.muted()),
        colour(colours.rule()),
        colour(colours.tint()),
        colour(colours.accent()),
        colour(colours.plain()),
        colour(colours.cover()),
        colour(colours.coverInk()));
  }

  /** What is read best on a ground: white, or the colour of texts. */
  DeviceRgb on(DeviceRgb ground) {
    float[] rgb = ground.getColorValue();
    return 0.299f * rgb[0] + 0.587f * rgb[1] + 0.114f * rgb[2] < 0.6f ? WHITE : ink;
  }

  /** A colour written {@code #rrggbb}. */
  static DeviceRgb colour(String written) {
    int rgb = Integer.parseInt(written.substring(1), 16);
    return new DeviceRgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** What {@code share} of one colour over another gives; shares from 0 to 1. */
  static DeviceRgb mix(DeviceRgb colour, DeviceRgb over, double share) {
    float[] a = colour.getColorValue();
    float[] b = over.getColorValue();
    float[] mixed = new float[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (float) (a[i] * share + b[i] * (1 - share));
    }
    return new DeviceRgb(mixed[0], mixed[1], mixed[2]);
  }
}
