package org.bilan.source.jdbc;

import java.io.OutputStream;

/** Where Derby's log goes, which it would otherwise write into the current folder. */
public final class Silence {

  /** What Derby is told to call; it only calls what is public. */
  static final String METHOD = Silence.class.getName() + ".stream";

  private Silence() {}

  /** A stream that keeps nothing. */
  public static OutputStream stream() {
    return OutputStream.nullOutputStream();
  }
}
