package org.bilan.api.source;

/** Where the rows of a format are, and so what the text after its word names. */
public enum SourceLocation {

  /** In a file of the edition's data folder, and nowhere else. */
  FILE,

  /** In such a file, or behind an address that begins with {@code http://} or {@code https://}. */
  FILE_OR_ADDRESS,

  /** Behind a connection that is known by a name outside scripts. */
  CONNECTION;

  /** Whether a text names a file of the data folder, rather than rows that are elsewhere. */
  public boolean isFile(String written) {
    return this == FILE || (this == FILE_OR_ADDRESS && !isAddress(written));
  }

  private static boolean isAddress(String written) {
    return written.startsWith("http://") || written.startsWith("https://");
  }
}
