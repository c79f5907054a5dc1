package org.bilan.api.live;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is told how a live project goes on, always from one thread of the project, never from that of a
 * window: what it does must be short.
 */
@ConsumerType
public interface LiveListener {

  /** Listens to nothing. */
  LiveListener SILENT = state -> {};

  /** Something changed: work began, went on or ended. */
  void changed(LiveState state);

  /**
   * A step of the work begins.
   *
   * @param code the key of its words, as {@link org.bilan.api.project.Progress} says it
   * @param arguments what fills them
   */
  default void step(String code, List<Object> arguments) {}
}
