package org.bilan.api.graph;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Opens memories. */
@ProviderType
public interface Memories {

  /** A memory that forgets when it is no longer used. */
  Memory transientMemory();

  /**
   * A memory that also keeps values that have a codec as files of a folder, which several processes
   * may share. A damaged file is computed again.
   */
  Memory inFolder(Path folder);
}
