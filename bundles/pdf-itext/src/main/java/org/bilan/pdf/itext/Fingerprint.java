package org.bilan.pdf.itext;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.output.Look;

/** A hash of a document and its look: what takes the place of a random identity. */
record Fingerprint(byte[] bytes) {

  static Fingerprint of(Document document, Look look) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Document.Info info = document.info();
      add(digest, info.title(), info.subtitle(), info.author(), info.edition(), info.date());
      add(digest, info.language().toLanguageTag(), new TreeMap<>(info.words()), look);
      for (Block block : document.blocks()) {
        add(digest, block);
      }
      return new Fingerprint(java.util.Arrays.copyOf(digest.digest(), 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, Object... parts) {
    for (Object part : parts) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  /** Six capital letters for the subset of a face. */
  String prefix(int face) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      letters.append((char) ('A' + (bytes[i] & 0xff) % 26));
    }
    return letters.append((char) ('A' + face % 26)).toString();
  }
}
