package org.bilan.store.derby;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Content as it is kept: compressed, under the hash of what it was. */
final class Packed {

  private Packed() {}

  /** Writes content. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** The SHA-256 of content, in hexadecimal. */
  static String hash(Content content) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out =
        new BufferedOutputStream(
            new DigestOutputStream(OutputStream.nullOutputStream(), digest), 1 << 16)) {
      content.write(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static byte[] compress(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BufferedOutputStream(new DeflaterOutputStream(bytes), 1 << 16)) {
      content.write(out);
    }
    return bytes.toByteArray();
  }

  static byte[] expand(byte[] compressed) throws IOException {
    try (InputStream in = open(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    }
  }

  static InputStream open(InputStream compressed) {
    return new InflaterInputStream(compressed);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
