package org.bilan.source.json;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a source: one file, or the pages behind an address, kept aside while they are read.
 */
final class Pages implements Closeable {

  /** Members by which services commonly announce more pages. */
  private static final List<String> ANNOUNCED = List.of("after", "next");

  private final Settings settings;
  private final List<JsonText> texts = new ArrayList<>();
  private final List<Path> kept = new ArrayList<>();
  private RecordList list;
  private Optional<String> announced = Optional.empty();
  private boolean more;

  private Pages(Settings settings) {
    this.settings = settings;
    this.list = settings.records().map(RecordList::at).orElse(null);
  }

  static Pages ofFile(Path file, Settings settings, Columns columns) throws IOException {
    Pages pages = new Pages(settings);
    pages.add(new JsonText(file, settings.limit()), columns);
    return pages;
  }

  /** Brings all pages, as far as the script allows. */
  static Pages behind(String written, Settings settings, Columns columns) throws IOException {
    Pages pages = new Pages(settings);
    try {
      pages.bring(address(written), columns);
      return pages;
    } catch (IOException | RuntimeException e) {
      pages.close();
      throw e;
    }
  }

  private static URI address(String written) throws Refusal {
    try {
      URI address = new URI(written.replace("[", "%5B").replace("]", "%5D"));
      if (address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below, like an address without a host.
    }
    throw Refusal.of("json.no-address");
  }

  private void bring(URI first, Columns columns) throws IOException {
    Download download = new Download(settings);
    Optional<URI> next = Optional.of(first);
    List<URI> seen = new ArrayList<>();
    while (next.isPresent()) {
      URI address = next.get();
      if (seen.contains(address)) {
        return;
      }
      if (seen.size() == settings.pages()) {
        more = true;
        return;
      }
      seen.add(address);
      Path file = Files.createTempFile("bilan", ".json");
      kept.add(file);
      download.bring(address, file);
      JsonText page = new JsonText(file, settings.limit());
      next = add(page, columns) == 0 ? Optional.empty() : next(page, address);
    }
  }

  private Optional<URI> next(JsonText page, URI address) throws IOException {
    if (settings.next().isPresent()) {
      return Cursor.in(page, settings.next().get()).after(address);
    }
    for (String name : ANNOUNCED) {
      if (!Cursor.in(page, name).values().isEmpty()) {
        announced = Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private long add(JsonText text, Columns columns) throws IOException {
    if (list == null) {
      list = RecordList.in(text);
    }
    texts.add(text);
    long before = columns.records();
    list.read(text, settings.join(), columns);
    return columns.records() - before;
  }

  /** Hands over all records of all pages. */
  void read(RecordList.Records records) throws IOException {
    for (JsonText text : texts) {
      list.read(text, settings.join(), records);
    }
  }

  /** The member that announces more pages, where the script does not follow them. */
  Optional<String> announced() {
    return announced;
  }

  /** Whether there were more pages than the script takes. */
  boolean more() {
    return more;
  }

  @Override
  public void close() throws IOException {
    for (Path file : kept) {
      Files.deleteIfExists(file);
    }
  }
}
