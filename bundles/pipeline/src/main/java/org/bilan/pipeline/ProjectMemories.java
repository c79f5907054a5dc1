package org.bilan.pipeline;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.graph.Memories;
import org.bilan.api.graph.Memory;

/**
 * The memories of projects, one a project for as long as the process lives: what nothing keeps but
 * they is given back when room is short.
 */
final class ProjectMemories {

  private final Memories memories;
  private final ConcurrentHashMap<Path, Memory> byFolder = new ConcurrentHashMap<>();

  ProjectMemories(Memories memories) {
    this.memories = memories;
  }

  /** The memory of a project, which counts for one request. */
  Memory of(ProjectFolder project) {
    Path folder = project.workspace().resolve("cache");
    return new Counting(byFolder.computeIfAbsent(folder, memories::inFolder));
  }

  /** A memory for one request alone. */
  Memory passing() {
    return new Counting(memories.transientMemory());
  }
}
