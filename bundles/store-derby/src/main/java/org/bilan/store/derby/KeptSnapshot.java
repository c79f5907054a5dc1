package org.bilan.store.derby;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.store.Snapshot;

/**
 * The row of a snapshot.
 *
 * @param hash the hash of its content
 * @param project its project
 * @param edition its edition
 * @param kept when it was first kept, in ISO form, UTC
 * @param figures how many results it has
 * @param sources names of its sources
 */
record KeptSnapshot(
    String hash, String project, int edition, String kept, int figures, List<String> sources) {

  /** What is told of snapshots, which are given the latest first. */
  static List<Snapshot.Info> infos(List<KeptSnapshot> all) {
    Set<Integer> editions = new HashSet<>();
    return all.stream().map(each -> each.info(editions.add(each.edition))).toList();
  }

  /** The latest of an edition, or else the only one whose hash begins as written. */
  static Optional<KeptSnapshot> find(String written, List<KeptSnapshot> all) {
    Optional<KeptSnapshot> latest =
        all.stream().filter(each -> String.valueOf(each.edition).equals(written)).findFirst();
    if (latest.isPresent()) {
      return latest;
    }
    List<KeptSnapshot> meant = all.stream().filter(each -> each.begins(written)).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private boolean begins(String written) {
    return !written.isBlank() && hash.startsWith(written);
  }

  private Snapshot.Info info(boolean latest) {
    return new Snapshot.Info(
        SnapshotContent.id(hash), edition, kept, latest, figures, List.copyOf(sources));
  }
}
