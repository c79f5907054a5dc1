package org.bilan.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.bilan.api.output.Publisher.Publication;

/** An output being written beside the one it will replace. */
final class FolderPublication implements Publication {

  private final OutputFolder output;
  private final OutputLock lock;
  private final CommitStep.Listener steps;
  private boolean committed;

  FolderPublication(OutputFolder output, OutputLock lock, CommitStep.Listener steps) {
    this.output = output;
    this.lock = lock;
    this.steps = steps;
  }

  @Override
  public Path folder() {
    return output.fresh();
  }

  /**
   * Puts what was written in the place of the former output, with the files that the reader has
   * added to it.
   *
   * @throws IOException where the disk is full or fails; the former output is whole then
   * @throws org.bilan.api.diagnostic.DiagnosticException where a file of the reader's own has the
   *     name of a new file
   */
  @Override
  public void commit() throws IOException {
    requireManifest();
    carryOwnFiles();
    steps.done(CommitStep.OWN_FILES_CARRIED);
    Tree.writeThrough(output.fresh());
    steps.done(CommitStep.WRITTEN_THROUGH);
    OutputFolder.move(output.fresh(), output.ready());
    steps.done(CommitStep.READY);
    if (output.exists()) {
      OutputFolder.move(output.folder(), output.former());
    }
    steps.done(CommitStep.FORMER_ASIDE);
    OutputFolder.move(output.ready(), output.folder());
    committed = true;
    Tree.writeNamesThrough(output.folder().getParent());
    steps.done(CommitStep.IN_PLACE);
    removeFormer();
    steps.done(CommitStep.FORMER_REMOVED);
  }

  /** Without a manifest that names each file, the next run could not tell whose files they are. */
  private void requireManifest() throws IOException {
    Set<String> named = Manifests.written(output.fresh()).orElse(Set.of());
    for (String file : Tree.files(output.fresh()).keySet()) {
      if (!named.contains(file)) {
        throw new IllegalStateException("No manifest.json names " + file);
      }
    }
  }

  private void carryOwnFiles() throws IOException {
    Set<String> ofBilan = output.filesOfBilan();
    if (!output.exists()) {
      return;
    }
    for (Map.Entry<String, Path> file : Tree.files(output.folder()).entrySet()) {
      if (!ofBilan.contains(file.getKey())) {
        carry(file.getKey(), file.getValue());
      }
    }
  }

  private void carry(String name, Path file) throws IOException {
    Path carried = output.fresh().resolve(name);
    if (Files.exists(carried, LinkOption.NOFOLLOW_LINKS)) {
      throw output.problem("publish.own-file", name);
    }
    Tree.share(file, carried);
  }

  private void removeFormer() {
    try {
      Tree.remove(output.former());
    } catch (IOException e) {
      // The new output is in place; the next run tries again.
    }
  }

  @Override
  public void close() {
    try (lock) {
      if (!committed) {
        output.rollBack();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
