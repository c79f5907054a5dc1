package org.bilan.plugins;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.PluginRepository;
import org.bilan.api.plugin.Trust;

/** Where plugins come from: the folder of the product, then what somebody added. */
final class Repositories {

  private static final long INDEX_LIMIT = 32L << 20;
  private static final long SIGNATURE_LIMIT = 1L << 20;

  private final PluginFolder folder;
  private final Optional<Path> ofProduct;
  private final Signers signers;
  private final Fetcher fetcher;

  Repositories(PluginFolder folder, Optional<Path> ofProduct, Signers signers, Fetcher fetcher) {
    this.folder = folder;
    this.ofProduct = ofProduct.map(home -> home.resolve("plugins").resolve("index.xml"));
    this.signers = signers;
    this.fetcher = fetcher;
  }

  List<Source> sources() {
    return folder.lines(folder.repositories()).stream()
        .map(Source::of)
        .flatMap(Optional::stream)
        .toList();
  }

  /** All repositories as they are now; those that cannot be used are reported. */
  List<Shelf> now(DiagnosticSink problems) {
    List<Shelf> shelves = new ArrayList<>(product());
    for (Source source : sources()) {
      try {
        shelves.add(fetch(source));
      } catch (IOException e) {
        String place = source.address().toString();
        String reason = Refusal.reason(e);
        problems.report(Diagnostic.warning("plugin.unreachable", Place.file(place), reason));
        kept(source).ifPresent(shelves::add);
      } catch (DiagnosticException e) {
        e.diagnostics().forEach(problems::report);
      }
    }
    return shelves;
  }

  /** All repositories as they were last seen, without asking anybody. */
  List<Shelf> known() {
    List<Shelf> shelves = new ArrayList<>(product());
    sources().forEach(source -> kept(source).ifPresent(shelves::add));
    return shelves;
  }

  /** The product vouches for its own folder as for its own bundles. */
  private List<Shelf> product() {
    if (ofProduct.isEmpty() || !Files.isRegularFile(ofProduct.get())) {
      return List.of();
    }
    Path file = ofProduct.get();
    try {
      Index index = IndexXml.read(Files.readAllBytes(file), file.toString());
      return List.of(
          new Shelf(
              new PluginRepository(index.name(), file.toUri(), Trust.PRODUCT, Optional.empty()),
              index));
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", file.toString(), Refusal.reason(e));
    }
  }

  private Optional<Shelf> kept(Source source) {
    Path copy = copy(source.address());
    if (!Files.isRegularFile(copy)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(copy);
      boolean same = Sha256.of(bytes).equals(source.sha256());
      return same
          ? Optional.of(shelf(source, IndexXml.read(bytes, place(source))))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String place(Source source) {
    return source.address().toString();
  }

  private Path copy(URI address) {
    byte[] name = address.toString().getBytes(StandardCharsets.UTF_8);
    return folder.indexes().resolve(Sha256.of(name) + ".xml");
  }

  private Shelf shelf(Source source, Index index) {
    Trust trust = source.signer().isEmpty() ? Trust.UNVERIFIED : Trust.SIGNED;
    Optional<String> signer =
        source.signer().isEmpty() ? Optional.empty() : Optional.of(signerName(source.signer()));
    return new Shelf(new PluginRepository(index.name(), source.address(), trust, signer), index);
  }

  private String signerName(String fingerprint) {
    return signers.all().stream()
        .filter(signer -> signer.fingerprint().equals(fingerprint))
        .map(signer -> signer.name())
        .findFirst()
        .orElse(fingerprint);
  }

  private Shelf fetch(Source source) throws IOException {
    Fetched fetched = fetch(source.address());
    refuseOtherSigner(source, fetched);
    Index index = IndexXml.read(fetched.bytes(), place(source));
    refuseOlder(source, index, fetched);
    if (index.state() > source.state()) {
      remember(new Source(source.address(), source.signer(), index.state(), fetched.sha256()));
      folder.write(copy(source.address()), fetched.bytes());
    }
    return shelf(source, index);
  }

  private static void refuseOtherSigner(Source source, Fetched fetched) {
    if (source.signer().isEmpty()) {
      return;
    }
    X509Certificate certificate =
        fetched.signer().orElseThrow(() -> Refusal.of("plugin.index-unsigned", place(source)));
    if (!Signers.fingerprint(certificate).equals(source.signer())) {
      throw Refusal.of(
          "plugin.foreign-signer",
          place(source),
          Signers.name(certificate),
          Signers.fingerprint(certificate));
    }
  }

  private static void refuseOlder(Source source, Index index, Fetched fetched) {
    if (index.state() < source.state()) {
      throw Refusal.of("plugin.index-older", place(source), index.state(), source.state());
    }
    if (index.state() == source.state() && !fetched.sha256().equals(source.sha256())) {
      throw Refusal.of("plugin.index-forked", place(source), index.state());
    }
  }

  /**
   * What is at the address of an index.
   *
   * @param bytes the index
   * @param signer who signed it, verified
   */
  private record Fetched(byte[] bytes, Optional<X509Certificate> signer) {

    String sha256() {
      return Sha256.of(bytes);
    }
  }

  private Fetched fetch(URI address) throws IOException {
    String place = address.toString();
    byte[] bytes =
        fetcher.bytes(address, INDEX_LIMIT).orElseThrow(() -> Refusal.of("plugin.no-index", place));
    Optional<byte[]> signature =
        fetcher.bytes(URI.create(address + IndexSignature.ENDING), SIGNATURE_LIMIT);
    return new Fetched(bytes, signature.map(s -> IndexSignature.verify(bytes, s, place)));
  }

  /** Adds a repository, once somebody vouches for it or said yes. */
  PluginRepository add(URI written, Consent consent) {
    URI address = index(written);
    if (sources().stream().anyMatch(source -> source.address().equals(address))) {
      throw Refusal.of("plugin.repository-twice", address.toString());
    }
    try {
      Fetched fetched = fetch(address);
      Index index = IndexXml.read(fetched.bytes(), address.toString());
      ask(address, fetched, consent);
      String signer = fetched.signer().map(Signers::fingerprint).orElse("");
      fetched.signer().ifPresent(signers::pin);
      Source source = new Source(address, signer, index.state(), fetched.sha256());
      remember(source);
      folder.write(copy(address), fetched.bytes());
      return shelf(source, index).repository();
    } catch (IOException e) {
      throw Refusal.of("plugin.no-repository", address.toString(), Refusal.reason(e));
    }
  }

  private void ask(URI address, Fetched fetched, Consent consent) {
    if (fetched.signer().isPresent() && signers.isPinned(fetched.signer().get())) {
      return;
    }
    Place place = Place.file(address.toString());
    Consent.Question question =
        fetched
            .signer()
            .map(
                signer ->
                    new Consent.Question(
                        Consent.Kind.NEW_SIGNER,
                        Diagnostic.error(
                            "plugin.new-signer",
                            place,
                            Signers.name(signer),
                            Signers.fingerprint(signer))))
            .orElseGet(
                () ->
                    new Consent.Question(
                        Consent.Kind.UNSIGNED_REPOSITORY,
                        Diagnostic.error("plugin.unsigned-repository", place)));
    if (!consent.given(question)) {
      throw new DiagnosticException(question.said());
    }
  }

  void remove(URI written) {
    URI address = index(written);
    List<Source> kept =
        sources().stream().filter(source -> !source.address().equals(address)).toList();
    if (kept.size() == sources().size()) {
      throw Refusal.of("plugin.no-such-repository", address.toString());
    }
    write(kept);
    folder.delete(copy(address));
  }

  /** The address of an index, given that or the folder it is in. */
  private static URI index(URI written) {
    String text = written.toString();
    return text.endsWith(".xml")
        ? written
        : URI.create(text.endsWith("/") ? text + "index.xml" : text + "/index.xml");
  }

  private void remember(Source source) {
    List<Source> all = new ArrayList<>(sources());
    all.removeIf(other -> other.address().equals(source.address()));
    all.add(source);
    write(all);
  }

  private void write(List<Source> sources) {
    folder.writeLines(folder.repositories(), sources.stream().map(Source::line).toList());
  }
}
