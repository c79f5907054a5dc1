package org.bilan.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.plugin.IndexSigner;

/**
 * The signature of an index as a whole, in a file of its own beside it: the signer's certificate
 * and the signature over every byte, both as PEM.
 */
final class IndexSignature {

  /** How the file of an index's signature is named. */
  static final String ENDING = ".sig";

  private static final String LABEL = "BILAN INDEX SIGNATURE";
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private IndexSignature() {}

  /** Signs an index. */
  static String sign(byte[] index, IndexSigner signer) {
    try (InputStream in = Files.newInputStream(signer.keyStore())) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, signer.password());
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, signer.password()) instanceof PrivateKey key) {
          return sign(index, key, (X509Certificate) store.getCertificate(alias));
        }
      }
      throw Refusal.of("plugin.no-key", signer.keyStore().toString());
    } catch (IOException | GeneralSecurityException e) {
      throw Refusal.of("plugin.bad-key", signer.keyStore().toString(), Refusal.reason(e));
    }
  }

  private static String sign(byte[] index, PrivateKey key, X509Certificate certificate)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(algorithm(certificate.getPublicKey()));
    signature.initSign(key);
    signature.update(index);
    return pem("CERTIFICATE", certificate.getEncoded()) + pem(LABEL, signature.sign());
  }

  /**
   * Verifies a signature.
   *
   * @return the certificate of whoever signed
   * @throws org.bilan.api.diagnostic.DiagnosticException where the index is not what was signed, or
   *     the certificate has expired
   */
  static X509Certificate verify(byte[] index, byte[] signature, String place) {
    String text = new String(signature, StandardCharsets.US_ASCII);
    try {
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(block(text, "CERTIFICATE")));
      Signature verifier = Signature.getInstance(algorithm(certificate.getPublicKey()));
      verifier.initVerify(certificate);
      verifier.update(index);
      if (!verifier.verify(block(text, LABEL))) {
        throw Refusal.of("plugin.index-altered", place);
      }
      Signers.refuseExpired(certificate, place);
      return certificate;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw Refusal.of("plugin.index-altered", place);
    }
  }

  private static String algorithm(PublicKey key) throws GeneralSecurityException {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      case "EdDSA", "Ed25519" -> "Ed25519";
      default -> throw new GeneralSecurityException(key.getAlgorithm());
    };
  }

  private static String pem(String label, byte[] bytes) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
  }

  private static byte[] block(String text, String label) {
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).equals(label)) {
        return Base64.getMimeDecoder().decode(matcher.group(2).strip());
      }
    }
    throw new IllegalArgumentException(label);
  }
}
