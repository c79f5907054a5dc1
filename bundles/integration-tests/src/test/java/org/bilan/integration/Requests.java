package org.bilan.integration;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.project.ProjectRequest;

/** What tests ask of projects: nothing remembered, unless they say so. */
final class Requests {

  private Requests() {}

  /** The latest edition, computed anew. */
  static ProjectRequest of(Path project) {
    return request(project, Optional.empty(), Optional.empty());
  }

  /** The bilan of a region. */
  static ProjectRequest ofRegion(Path project, String region) {
    return new ProjectRequest(
        project,
        Optional.empty(),
        Optional.empty(),
        Map.of("region", region),
        false,
        Optional.empty());
  }

  /** The scripts of a project on another folder of data. */
  static ProjectRequest withData(Path project, Path data) {
    return request(project, Optional.of(data), Optional.empty());
  }

  /** A kept snapshot, or the latest one for an empty text. */
  static ProjectRequest fromStore(Path project, String snapshot) {
    return request(project, Optional.empty(), Optional.of(snapshot));
  }

  private static ProjectRequest request(
      Path project, Optional<Path> data, Optional<String> snapshot) {
    return new ProjectRequest(project, Optional.empty(), data, Map.of(), false, snapshot);
  }
}
