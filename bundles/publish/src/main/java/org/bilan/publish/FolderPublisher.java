package org.bilan.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilan.api.output.Publisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Publishes by renaming folders. No system call of Java exchanges two folders, so the former output
 * is put aside and the new one put in its place by two renames that follow each other at once; a
 * run killed between them leaves both, whole and beside each other, and the next run puts the new
 * one in place before anything else. A link that leads to the current output would leave no such
 * moment, but many authors cannot make links, and a link does not survive being sent to someone.
 * Safe between threads and processes: a second run on the same output is refused.
 */
@Component
public final class FolderPublisher implements Publisher {

  private final CommitStep.Listener steps;

  /** A publisher that nobody listens to. */
  @Activate
  public FolderPublisher() {
    this(CommitStep.Listener.SILENT);
  }

  FolderPublisher(CommitStep.Listener steps) {
    this.steps = steps;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.bilan.api.diagnostic.DiagnosticException where the folder holds files and is not an
   *     output of Bilan's, is no folder, cannot be written, or is being written by another run
   */
  @Override
  public Publication open(Path output) throws IOException {
    OutputFolder folder = OutputFolder.of(output);
    try {
      Files.createDirectories(folder.folder().getParent());
      return locked(folder);
    } catch (AccessDeniedException e) {
      throw folder.problem("publish.denied");
    } catch (FileAlreadyExistsException e) {
      throw folder.problem("publish.not-a-folder");
    }
  }

  private Publication locked(OutputFolder folder) throws IOException {
    OutputLock lock =
        OutputLock.take(folder.lock()).orElseThrow(() -> folder.problem("publish.busy"));
    try {
      folder.recover();
      folder.filesOfBilan();
      Files.createDirectory(folder.fresh());
      return new FolderPublication(folder, lock, steps);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }
}
