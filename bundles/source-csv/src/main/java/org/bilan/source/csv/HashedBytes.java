package org.bilan.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file, counted and hashed as they are read. */
final class HashedBytes implements AutoCloseable {

  private final InputStream bytes;
  private final MessageDigest digest = sha256();
  private long size;

  HashedBytes(InputStream bytes) {
    this.bytes = bytes;
  }

  /** Reads as many bytes as there is room for, unless the file ends: -1 at its end. */
  int read(byte[] to, int offset, int room) throws IOException {
    int count = bytes.readNBytes(to, offset, room);
    digest.update(to, offset, count);
    size += count;
    return count == 0 ? -1 : count;
  }

  /** Reads what is left, so that the hash is that of the whole file. */
  void drain() throws IOException {
    byte[] rest = new byte[1 << 16];
    while (read(rest, 0, rest.length) >= 0) {
      // Only the hash and the size are wanted.
    }
  }

  long size() {
    return size;
  }

  /** The hash of what was read; to be asked for once. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
