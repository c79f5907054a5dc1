package org.bilan.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;

/** Hands rows on, and hashes them on the way: all that is known of rows that are in no file. */
final class HashedRows implements RowHandler {

  private final RowHandler next;
  private final MessageDigest digest = sha256();

  HashedRows(RowHandler next) {
    this.next = next;
  }

  @Override
  public boolean header(List<String> names, int line) {
    number(names.size());
    names.forEach(this::text);
    return next.header(names, line);
  }

  @Override
  public void row(RawRow row) {
    number(row.line());
    number(row.size());
    for (int i = 0; i < row.size(); i++) {
      text(row.cell(i));
    }
    next.row(row);
  }

  /** Lengths stand before texts, so that no two lists of cells look alike. */
  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (number >> shift));
    }
  }

  /** The hash of all rows handed over, in hexadecimal; asked for once. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
