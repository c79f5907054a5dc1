package org.bilan.api.plugin;

import java.nio.file.Path;

/**
 * The key that signs an index.
 *
 * @param keyStore a PKCS 12 file with one private key and its certificate
 * @param password of that file
 */
public record IndexSigner(Path keyStore, char[] password) {

  /** Copies the password. */
  public IndexSigner {
    password = password.clone();
  }

  @Override
  public char[] password() {
    return password.clone();
  }
}
