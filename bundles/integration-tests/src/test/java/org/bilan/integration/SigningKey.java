package org.bilan.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.bilan.api.plugin.IndexSigner;

/**
 * A key with its certificate, made by the JDK's own tool, as a maker of plugins would.
 *
 * @param store the file that holds it
 */
record SigningKey(Path store) {

  private static final String PASSWORD = "changeit";

  /** A key whose certificate is valid for some days from some days ago. */
  static SigningKey of(Path folder, String name, int daysAgo, int days) {
    Path store = folder.resolve(name.replace(' ', '-') + ".p12");
    run(
        "keytool",
        "-genkeypair",
        "-alias",
        "maker",
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-startdate",
        "-" + daysAgo + "d",
        "-validity",
        String.valueOf(days),
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD);
    return new SigningKey(store);
  }

  static SigningKey of(Path folder, String name) {
    return of(folder, name, 1, 3650);
  }

  static SigningKey expired(Path folder, String name) {
    return of(folder, name, 30, 10);
  }

  IndexSigner forIndexes() {
    return new IndexSigner(store, PASSWORD.toCharArray());
  }

  Path certificate() {
    try {
      Path file = store.resolveSibling(store.getFileName() + ".cer");
      Files.write(file, chain()[0].getEncoded());
      return file;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs a jar into another file. */
  Path sign(Path jar, Path to) {
    try (ZipFile zip = new ZipFile(jar.toFile());
        OutputStream out = Files.newOutputStream(to)) {
      PrivateKey key = (PrivateKey) keys().getKey("maker", PASSWORD.toCharArray());
      CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(chain()));
      new JarSigner.Builder(key, path).signerName("MAKER").build().sign(zip, out);
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Certificate[] chain() throws GeneralSecurityException {
    return keys().getCertificateChain("maker");
  }

  private KeyStore keys() throws GeneralSecurityException {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD.toCharArray());
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(String... command) {
    command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new AssertionError(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
