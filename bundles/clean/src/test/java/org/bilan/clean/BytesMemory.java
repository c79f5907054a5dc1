package org.bilan.clean;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;

/** A memory that keeps nothing but bytes, as one on disk does for the next process. */
final class BytesMemory implements Memory {

  private final Map<Key, byte[]> bytes = new HashMap<>();
  private final Map<String, Long> computed = new HashMap<>();

  @Override
  public <T> T remember(Key key, Supplier<T> computation) {
    return computation.get();
  }

  @Override
  public <T> T remember(Key key, Codec<T> codec, Supplier<T> computation) {
    try {
      if (!bytes.containsKey(key)) {
        computed.merge(key.kind(), 1L, Long::sum);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(computation.get(), out);
        bytes.put(key, out.toByteArray());
      }
      return codec.read(new ByteArrayInputStream(bytes.get(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, Long> computed() {
    return Map.copyOf(computed);
  }
}
