package org.bilan.api.cleaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * A file of a source, or what stands for one: an address, a connection.
 *
 * @param path relative to the edition's data folder, or what the author wrote where it is no file
 * @param survey whether its header holds question codes: {@code Q12[SQ003]. Question [Option]}
 * @param encoding the declared encoding, if any
 * @param separator the declared separator, if any
 * @param rename new names by the names of the file
 * @param without columns of the source that this file does not have
 * @param fill values given to columns of all its rows
 * @param options what its reader understands, by the names of the reader's options
 * @param place the script line that names the file
 * @param format the format that the script names; empty where the name of the file tells it
 * @param optionPlaces where the values of options are written, by the names of the options: the
 *     first character of a text; nothing is computed from them
 */
public record FileDefinition(
    String path,
    boolean survey,
    Optional<String> encoding,
    Optional<String> separator,
    Map<String, String> rename,
    List<String> without,
    Map<String, String> fill,
    Map<String, String> options,
    Place place,
    Optional<String> format,
    Map<String, Place> optionPlaces) {

  /** A file of which nobody knows where its options are written. */
  public FileDefinition(
      String path,
      boolean survey,
      Optional<String> encoding,
      Optional<String> separator,
      Map<String, String> rename,
      List<String> without,
      Map<String, String> fill,
      Map<String, String> options,
      Place place,
      Optional<String> format) {
    this(
        path, survey, encoding, separator, rename, without, fill, options, place, format, Map.of());
  }

  /** A file whose name tells its format. */
  public FileDefinition(
      String path,
      boolean survey,
      Optional<String> encoding,
      Optional<String> separator,
      Map<String, String> rename,
      List<String> without,
      Map<String, String> fill,
      Map<String, String> options,
      Place place) {
    this(
        path, survey, encoding, separator, rename, without, fill, options, place, Optional.empty());
  }
}
