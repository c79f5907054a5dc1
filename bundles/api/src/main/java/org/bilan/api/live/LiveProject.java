package org.bilan.api.live;

import java.nio.file.Path;
import java.util.Optional;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.project.ProjectRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A project that is followed: its files are watched, its unsaved texts are known, and its state is
 * computed again after each change, from what the change reaches. A change during the work cancels
 * it and begins anew. Safe between threads; no call waits for a computation.
 *
 * <p>Example: {@code live.edit("texts/bilan.md", Optional.of(text))}, after which the listener is
 * told a state whose {@link LiveState#turn()} is the one returned, or later.
 */
@ProviderType
public interface LiveProject extends AutoCloseable {

  /** The folder of the project. */
  Path folder();

  /** What is computed. */
  ProjectRequest request();

  /** Computes another edition, or with other parameters, of the same folder. */
  long request(ProjectRequest request);

  /**
   * Takes a text that is not saved in the place of a file.
   *
   * @param path the file, relative to the project, with forward slashes; it need not exist
   * @param text its text, or empty to take what is on disk again
   * @return the turn that takes it into account
   */
  long edit(String path, Optional<String> text);

  /** Reads everything again: after a plugin came or went, for instance. */
  long refresh();

  /** The scripts and texts as they are now, saved or not, with what was last found of them. */
  ProjectTexts texts();

  /** The latest state. */
  LiveState state();

  /**
   * Waits until a turn is computed, or a later one that overtook it; until the project is closed,
   * at the latest.
   *
   * @return the state then
   */
  LiveState await(long turn) throws InterruptedException;

  /** Stops the work and forgets the project. Nothing is told afterwards. */
  @Override
  void close();
}
