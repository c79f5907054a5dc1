package org.bilan.api.graph;

import java.util.Map;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Remembers the values of computations. Safe between threads; a value asked for twice at once is
 * computed once.
 *
 * <p>Example: {@code memory.remember(Key.of("result", formula, tableKey), () -> evaluate(formula,
 * table))}.
 */
@ProviderType
public interface Memory {

  /** The value of a key, computed where it is not remembered by this process. */
  <T> T remember(Key key, Supplier<T> computation);

  /** The same, also remembered on disk where this memory has a folder. */
  <T> T remember(Key key, Codec<T> codec, Supplier<T> computation);

  /** How many values were computed, not remembered, by kind of key, since the memory was opened. */
  Map<String, Long> computed();
}
