package org.bilan.api.store;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The editions of a project. A kill at any moment leaves the snapshots that were kept. */
@ProviderType
public interface EditionStore extends AutoCloseable {

  /**
   * Keeps a snapshot as the latest of its edition.
   *
   * @param snapshot the snapshot
   * @param when the moment, in ISO form, UTC
   * @return its id
   */
  String keep(Snapshot snapshot, String when);

  /** All snapshots, the latest first. */
  List<Snapshot.Info> list();

  /**
   * A snapshot by its id, or by the beginning of it, or by the year of an edition for its latest
   * one.
   */
  Optional<Snapshot> find(String idOrEdition);

  @Override
  void close();
}
