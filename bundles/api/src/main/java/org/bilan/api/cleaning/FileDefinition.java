package org.bilan.api.cleaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * A file of a source.
 *
 * @param path relative to the edition's data folder
 * @param survey whether its header holds question codes: {@code Q12[SQ003]. Question [Option]}
 * @param encoding the declared encoding, if any
 * @param separator the declared separator, if any
 * @param rename new names by the names of the file
 * @param without columns of the source that this file does not have
 * @param fill values given to columns of all its rows
 * @param options what a reader of another format understands
 * @param place the script line that names the file
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
    Place place) {}
