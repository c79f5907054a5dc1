package org.bilan.api.graph;

import java.nio.file.Path;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Opens memories. */
@ProviderType
public interface Memories {

  /** A memory that forgets when it is no longer used. */
  Memory transientMemory();

  /**
   * The same for a request that makes much: of some kinds only the values used last are held.
   *
   * @param most how many values of a kind are held; those of other kinds, as many as there is room
   */
  default Memory transientMemory(Map<String, Integer> most) {
    return transientMemory();
  }

  /**
   * A memory that also keeps values that have a codec as files of a folder, which several processes
   * may share. A damaged file is computed again.
   */
  Memory inFolder(Path folder);

  /**
   * The same for a process that lives long: of some kinds only the values used last are held in it.
   *
   * @param folder where values with a codec are kept as files
   * @param most how many values of a kind are held; those of other kinds, as many as there is room
   */
  default Memory inFolder(Path folder, Map<String, Integer> most) {
    return inFolder(folder);
  }
}
