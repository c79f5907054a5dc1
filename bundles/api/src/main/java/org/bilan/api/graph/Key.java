package org.bilan.api.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a computation depends on, as a hash: equal keys promise equal values.
 *
 * @param kind the step of the pipeline: {@code table}, {@code result}, {@code page}...
 * @param hash SHA-256 in hexadecimal
 */
public record Key(String kind, String hash) {

  /**
   * The key of a step over its inputs: texts, numbers, keys, or records of those, in this order.
   */
  public static Key of(String kind, Object... inputs) {
    MessageDigest digest = sha256();
    add(digest, kind);
    for (Object input : inputs) {
      add(digest, String.valueOf(input));
    }
    return new Key(kind, HexFormat.of().formatHex(digest.digest()));
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // The length goes first, so that ("ab", "c") and ("a", "bc") differ.
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
