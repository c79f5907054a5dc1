package org.bilan.plugins;

/**
 * How large a jar may be. The largest plugin known, which carries a library for spreadsheets, needs
 * a tenth of any of these.
 *
 * @param size of the jar
 * @param entries in it
 * @param unpacked all it holds, unpacked
 * @param ratio how many times larger than packed an entry may be, once it is large
 * @param manifest the size of its manifest
 */
record JarLimits(long size, int entries, long unpacked, int ratio, int manifest) {

  static final JarLimits USUAL = new JarLimits(256L << 20, 50_000, 768L << 20, 200, 1 << 20);

  /** From which size on an entry must keep the ratio: a page of blanks is no bomb. */
  static final long LARGE = 8L << 20;
}
