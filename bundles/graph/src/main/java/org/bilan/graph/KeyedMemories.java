package org.bilan.graph;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.graph.Memories;
import org.bilan.api.graph.Memory;
import org.osgi.service.component.annotations.Component;

/** Opens memories that hold values softly, with or without a folder behind them. */
@Component
public final class KeyedMemories implements Memories {

  @Override
  public Memory transientMemory() {
    return transientMemory(Map.of());
  }

  @Override
  public Memory transientMemory(Map<String, Integer> most) {
    return new KeyedMemory(Optional.empty(), most);
  }

  @Override
  public Memory inFolder(Path folder) {
    return inFolder(folder, Map.of());
  }

  @Override
  public Memory inFolder(Path folder, Map<String, Integer> most) {
    return new KeyedMemory(Optional.of(new ValueFiles(folder)), most);
  }
}
