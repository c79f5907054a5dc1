package org.bilan.api.project;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Is told how a job goes on. Called from the threads of the job. */
@ConsumerType
public interface Progress {

  /** Listens to nothing. */
  Progress SILENT = (code, arguments) -> {};

  /**
   * A step begins.
   *
   * @param code the key of its words, such as {@code progress.read}
   * @param arguments what fills them
   */
  void step(String code, List<Object> arguments);
}
