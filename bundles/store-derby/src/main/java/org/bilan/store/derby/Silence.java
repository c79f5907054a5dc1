package org.bilan.store.derby;

import java.io.OutputStream;

/**
 * Where Derby's log goes. Derby looks this class up by its name, and would otherwise write {@code
 * derby.log} into the folder a command happens to be called from.
 */
public final class Silence {

  /** What Derby is told to call, as {@code derby.stream.error.method}. */
  static final String METHOD = "org.bilan.store.derby.Silence.stream";

  private Silence() {}

  /** A stream that keeps nothing. */
  public static OutputStream stream() {
    return OutputStream.nullOutputStream();
  }
}
