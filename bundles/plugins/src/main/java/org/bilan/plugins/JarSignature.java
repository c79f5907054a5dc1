package org.bilan.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Who signed every entry of a jar. An entry that was added afterwards is not signed, which Java
 * itself lets pass; here it spoils the whole.
 */
final class JarSignature {

  private JarSignature() {}

  /**
   * The one who signed all of a jar.
   *
   * @return empty where nothing of it is signed
   * @throws org.bilan.api.diagnostic.DiagnosticException where something signed was altered, only a
   *     part is signed, or the signer's certificate has expired
   */
  static Optional<X509Certificate> of(Jar jar) {
    try (JarFile file = new JarFile(jar.file().toFile(), true)) {
      Set<X509Certificate> common = null;
      String unsigned = null;
      boolean signed = false;
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.isDirectory() || isSignatureFile(entry.getName())) {
          signed |= entry.getName().toUpperCase(Locale.ROOT).endsWith(".SF");
          continue;
        }
        Set<X509Certificate> signers = signers(file, entry);
        signed |= !signers.isEmpty();
        unsigned = signers.isEmpty() && unsigned == null ? entry.getName() : unsigned;
        common = common == null ? signers : intersection(common, signers);
      }
      return signed ? Optional.of(one(jar, common, unsigned)) : Optional.empty();
    } catch (SecurityException e) {
      throw Refusal.of("plugin.altered", jar.place(), Refusal.reason(e));
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", jar.place(), Refusal.reason(e));
    }
  }

  private static X509Certificate one(Jar jar, Set<X509Certificate> common, String unsigned) {
    if (unsigned != null) {
      throw Refusal.of("plugin.partly-signed", jar.place(), unsigned);
    }
    if (common == null || common.isEmpty()) {
      throw Refusal.of("plugin.altered", jar.place(), "META-INF");
    }
    X509Certificate signer = common.iterator().next();
    Signers.refuseExpired(signer, jar.place());
    return signer;
  }

  private static Set<X509Certificate> signers(JarFile file, JarEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    Set<X509Certificate> signers = new HashSet<>();
    if (entry.getCodeSigners() != null) {
      for (CodeSigner signer : entry.getCodeSigners()) {
        signers.add((X509Certificate) signer.getSignerCertPath().getCertificates().get(0));
      }
    }
    return signers;
  }

  private static Set<X509Certificate> intersection(
      Set<X509Certificate> some, Set<X509Certificate> others) {
    Set<X509Certificate> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  /** The files that hold signatures cannot be signed; the manifest is, by the signature itself. */
  private static boolean isSignatureFile(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.matches("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]*)");
  }
}
