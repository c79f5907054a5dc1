package org.bilan.api.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a project.
 *
 * @param folder the project
 * @param edition the edition; the latest folder of {@code data/} by default
 * @param data another folder of raw files, if any; then nothing is kept in the store
 * @param parameters values of the parameters of its layout
 * @param useCaches whether remembered tables and results may be used
 * @param fromStore a snapshot, or an edition, to take tables from instead of raw files; an empty
 *     text for the latest one
 */
public record ProjectRequest(
    Path folder,
    Optional<Integer> edition,
    Optional<Path> data,
    Map<String, String> parameters,
    boolean useCaches,
    Optional<String> fromStore) {

  /** The latest edition of a project, with its caches. */
  public static ProjectRequest of(Path folder) {
    return new ProjectRequest(
        folder, Optional.empty(), Optional.empty(), Map.of(), true, Optional.empty());
  }

  /** The same for another edition. */
  public ProjectRequest withEdition(int year) {
    return new ProjectRequest(folder, Optional.of(year), data, parameters, useCaches, fromStore);
  }

  /** The same from the tables of a snapshot, or of an edition, in the place of raw files. */
  public ProjectRequest fromStore(String snapshot) {
    return new ProjectRequest(folder, edition, data, parameters, useCaches, Optional.of(snapshot));
  }
}
