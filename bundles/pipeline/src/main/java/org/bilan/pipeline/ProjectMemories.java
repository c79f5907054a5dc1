package org.bilan.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.graph.Memories;
import org.bilan.api.graph.Memory;

/**
 * The memories of projects, one a project for as long as the process lives: what nothing keeps but
 * they is given back when room is short.
 */
final class ProjectMemories {

  /** How many are held where many are made: whole projects few, their parts many. */
  private static final Map<String, Integer> MOST =
      Map.ofEntries(
          Map.entry("scripts", 6),
          Map.entry("texts", 6),
          Map.entry("results", 6),
          Map.entry("document", 6),
          Map.entry("furniture", 6),
          Map.entry("previous", 2),
          Map.entry("part", 60),
          Map.entry("pages", 4),
          Map.entry("table", 100),
          Map.entry("chart", 400),
          Map.entry("drawing", 4_000),
          Map.entry("result", 20_000));

  private final Memories memories;
  private final ConcurrentHashMap<Path, Memory> byFolder = new ConcurrentHashMap<>();

  ProjectMemories(Memories memories) {
    this.memories = memories;
  }

  /** The memory of a project, which counts for one request. */
  Memory of(ProjectFolder project) {
    return of(project.folder());
  }

  /** The memory of the project in a folder, which counts for one request. */
  Memory of(Path project) {
    Path folder = project.toAbsolutePath().normalize().resolve(".bilan").resolve("cache");
    return new Counting(byFolder.computeIfAbsent(folder, f -> memories.inFolder(f, MOST)));
  }

  /** A memory for one request alone. */
  Memory passing() {
    return new Counting(memories.transientMemory(MOST));
  }
}
