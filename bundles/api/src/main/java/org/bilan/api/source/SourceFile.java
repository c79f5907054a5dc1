package org.bilan.api.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * A file to read, as a source script names it, or what stands for one: an address or a connection.
 *
 * @param path where it is; the data folder where the rows are in no file
 * @param name how messages name it: its path relative to the data folder, or what the author wrote
 * @param encoding the declared encoding, or empty to recognise it
 * @param separator the declared separator, or empty to recognise it
 * @param options what the reader's {@link SourceReader#options() options} were said to be, by name
 * @param declared the script line that names the file
 * @param optionPlaces where the values of options are written, by the names of the options: the
 *     first character of a text; without those that nobody knows
 */
public record SourceFile(
    Path path,
    String name,
    Optional<String> encoding,
    Optional<String> separator,
    Map<String, String> options,
    Place declared,
    Map<String, Place> optionPlaces) {

  /** Copies the options and their places. */
  public SourceFile {
    options = Map.copyOf(options);
    optionPlaces = Map.copyOf(optionPlaces);
  }

  /** A file of which nobody knows where its options are written. */
  public SourceFile(
      Path path,
      String name,
      Optional<String> encoding,
      Optional<String> separator,
      Map<String, String> options,
      Place declared) {
    this(path, name, encoding, separator, options, declared, Map.of());
  }
}
