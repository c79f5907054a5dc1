package org.bilan.chart.xchart;

import java.awt.Color;

/**
 * How colours look to those who see no red, no green or no blue, and how far apart two of them are.
 *
 * <p>Simulation: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
 * Graphics 15 (6), 2009, the matrices of full severity. Distance: G. Sharma, W. Wu and E. N. Dalal,
 * "The CIEDE2000 Color-Difference Formula", Color Research and Application 30 (1), 2005. Colours
 * are sRGB (IEC 61966-2-1) under D65.
 */
enum ColourVision {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  NO_RED(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  NO_GREEN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  NO_BLUE(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  /** The distance between two colours as they are seen; 1 is just noticed side by side. */
  double distance(Color one, Color other) {
    return distance(lab(one), lab(other));
  }

  /** The lightness of a colour, 0 to 100, which is what a grey print keeps. */
  static double lightness(Color colour) {
    return USUAL.lab(colour)[0];
  }

  private double[] lab(Color colour) {
    double[] linear = {
      linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())
    };
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += matrix[3 * i + j] * linear[j];
      }
      seen[i] = Math.max(0, Math.min(1, sum));
    }
    return lab(seen);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] rgb) {
    double x = folded((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    double y = folded(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    double z = folded((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double folded(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }

  /** CIEDE2000 of two colours in L*, a*, b*. */
  static double distance(double[] one, double[] other) {
    double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    double stretch = 1 + 0.5 * (1 - Math.sqrt(seventh(chroma)));
    double firstChroma = Math.hypot(stretch * one[1], one[2]);
    double secondChroma = Math.hypot(stretch * other[1], other[2]);
    double firstHue = hue(stretch * one[1], one[2]);
    double secondHue = hue(stretch * other[1], other[2]);
    boolean grey = firstChroma * secondChroma == 0;
    double turn = grey ? 0 : ((secondHue - firstHue + 540) % 360) - 180;
    double hueChange = 2 * Math.sqrt(firstChroma * secondChroma) * sine(turn / 2);
    double meanHue = grey ? firstHue + secondHue : (firstHue + turn / 2 + 360) % 360;
    return weighted(
        other[0] - one[0],
        secondChroma - firstChroma,
        hueChange,
        (one[0] + other[0]) / 2,
        (firstChroma + secondChroma) / 2,
        meanHue);
  }

  private static double weighted(
      double lightness,
      double chroma,
      double hue,
      double meanLightness,
      double meanChroma,
      double meanHue) {
    double square = Math.pow(meanLightness - 50, 2);
    double ofLightness = lightness / (1 + 0.015 * square / Math.sqrt(20 + square));
    double ofChroma = chroma / (1 + 0.045 * meanChroma);
    double ofHue = hue / (1 + 0.015 * meanChroma * hueWeight(meanHue));
    double turn = 30 * Math.exp(-Math.pow((meanHue - 275) / 25, 2));
    double together = -sine(2 * turn) * 2 * Math.sqrt(seventh(meanChroma));
    return Math.sqrt(
        ofLightness * ofLightness
            + ofChroma * ofChroma
            + ofHue * ofHue
            + together * ofChroma * ofHue);
  }

  private static double hueWeight(double hue) {
    return 1
        - 0.17 * sine(hue + 60)
        + 0.24 * sine(2 * hue + 90)
        + 0.32 * sine(3 * hue + 96)
        - 0.20 * sine(4 * hue + 27);
  }

  private static double seventh(double chroma) {
    double power = Math.pow(chroma, 7);
    return power / (power + Math.pow(25, 7));
  }

  private static double hue(double a, double b) {
    return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double sine(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
