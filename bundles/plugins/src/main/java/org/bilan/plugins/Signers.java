package org.bilan.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.bilan.api.plugin.TrustedSigner;

/** The pinned certificates: a file each, named by its fingerprint. */
final class Signers {

  private static final String ENDING = ".cer";

  private final PluginFolder folder;

  Signers(PluginFolder folder) {
    this.folder = folder;
  }

  List<TrustedSigner> all() {
    Path pinned = folder.signers();
    if (!Files.isDirectory(pinned)) {
      return List.of();
    }
    List<TrustedSigner> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(pinned)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        X509Certificate certificate = read(file);
        found.add(new TrustedSigner(name(certificate), fingerprint(certificate)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isPinned(X509Certificate certificate) {
    String fingerprint = fingerprint(certificate);
    return all().stream().anyMatch(signer -> signer.fingerprint().equals(fingerprint));
  }

  TrustedSigner pin(Path file) {
    return pin(read(file));
  }

  TrustedSigner pin(X509Certificate certificate) {
    String fingerprint = fingerprint(certificate);
    try {
      folder.write(folder.signers().resolve(fingerprint + ENDING), certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
    return new TrustedSigner(name(certificate), fingerprint);
  }

  void unpin(String beginning) {
    String wanted = beginning.replace(":", "").toLowerCase(Locale.ROOT);
    List<TrustedSigner> found =
        all().stream().filter(s -> s.fingerprint().startsWith(wanted)).toList();
    if (wanted.isEmpty() || found.isEmpty()) {
      throw Refusal.of("plugin.no-signer", beginning);
    }
    found.forEach(s -> folder.delete(folder.signers().resolve(s.fingerprint() + ENDING)));
  }

  private static X509Certificate read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (IOException | CertificateException e) {
      throw Refusal.of("plugin.bad-certificate", file.toString());
    }
  }

  static String fingerprint(X509Certificate certificate) {
    try {
      return Sha256.of(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whom a certificate names: its common name, or all of its name. */
  static String name(X509Certificate certificate) {
    String whole = certificate.getSubjectX500Principal().getName();
    try {
      for (Rdn part : new LdapName(whole).getRdns()) {
        if (part.getType().equalsIgnoreCase("CN")) {
          return part.getValue().toString();
        }
      }
    } catch (InvalidNameException e) {
      return whole;
    }
    return whole;
  }

  static void refuseExpired(X509Certificate certificate, String place) {
    try {
      certificate.checkValidity();
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      throw Refusal.of("plugin.expired", place, name(certificate));
    }
  }
}
