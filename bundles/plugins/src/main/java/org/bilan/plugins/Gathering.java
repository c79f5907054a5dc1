package org.bilan.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.plugin.Trust;

/** Brings jars in, looks them through, and finds who vouches for them. */
final class Gathering {

  private final PluginFolder folder;
  private final Signers signers;
  private final Fetcher fetcher;
  private final JarLimits limits;

  Gathering(PluginFolder folder, Signers signers, Fetcher fetcher, JarLimits limits) {
    this.folder = folder;
    this.signers = signers;
    this.fetcher = fetcher;
    this.limits = limits;
  }

  /** A jar, or the jars of a folder. */
  List<Candidate> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(file(path));
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
      if (jars.isEmpty()) {
        throw Refusal.of("plugin.empty-folder", path.toString());
      }
      return jars.stream().map(this::file).toList();
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", path.toString(), Refusal.reason(e));
    }
  }

  private Candidate file(Path file) {
    String place = file.getFileName().toString();
    try {
      if (Files.size(file) > limits.size()) {
        throw Refusal.of("plugin.too-large", place, limits.size() >> 20);
      }
      Path copy = incoming();
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return vouched(JarInspection.of(copy, place, limits), file.toAbsolutePath().toString());
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", place, Refusal.reason(e));
    }
  }

  /** Who vouches for a jar of a file is found in the jar itself. */
  private Candidate vouched(Jar jar, String origin) {
    Described plugin = Described.of(jar);
    Optional<X509Certificate> signer = JarSignature.of(jar);
    boolean pinned = signer.isPresent() && signers.isPinned(signer.get());
    return new Candidate(
        jar,
        plugin,
        pinned ? Trust.SIGNED : Trust.UNVERIFIED,
        signer.map(Signers::name).orElse(""),
        origin);
  }

  /** A jar of a repository, which must be what its index says. */
  Candidate entry(Shelf shelf, Index.Entry entry) {
    String place = shelf.address(entry).toString();
    long size = entry.plugin().description().size();
    Path copy = incoming();
    try {
      if (size > limits.size()) {
        throw Refusal.of("plugin.too-large", place, limits.size() >> 20);
      }
      if (!fetcher.file(shelf.address(entry), copy, limits.size())) {
        throw Refusal.of("plugin.not-there", place);
      }
      if (Files.size(copy) != size) {
        throw Refusal.of("plugin.wrong-size", place, Files.size(copy), size);
      }
      if (!Sha256.of(copy).equals(entry.plugin().description().sha256())) {
        throw Refusal.of("plugin.wrong-hash", place);
      }
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", place, Refusal.reason(e));
    }
    return vouched(shelf, entry, JarInspection.of(copy, place, limits));
  }

  private Candidate vouched(Shelf shelf, Index.Entry entry, Jar jar) {
    String origin = shelf.repository().address().toString();
    Trust trust = shelf.repository().trust();
    Candidate own =
        trust == Trust.UNVERIFIED
            ? vouched(jar, origin)
            : new Candidate(
                jar, Described.of(jar), trust, shelf.repository().signer().orElse(""), origin);
    Described said = entry.plugin();
    Described is = own.plugin();
    boolean same =
        said.symbolicName().equals(is.symbolicName()) && said.version().equals(is.version());
    if (!same || !said.description().id().equals(is.description().id())) {
      throw Refusal.of("plugin.index-lies", jar.place());
    }
    return own;
  }

  private Path incoming() {
    try {
      Files.createDirectories(folder.incoming());
      return Files.createTempFile(folder.incoming(), "p", ".jar");
    } catch (IOException e) {
      throw Refusal.of("plugin.unwritable", folder.root().toString(), Refusal.reason(e));
    }
  }

  /** Nothing that came in stays there. */
  void clear() {
    folder.files(folder.incoming()).forEach(folder::delete);
  }
}
