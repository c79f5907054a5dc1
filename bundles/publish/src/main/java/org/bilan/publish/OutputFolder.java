package org.bilan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;

/**
 * An output folder and the folders that stand beside it while it is replaced. Their names say how
 * far a run has come, so that the next run can tell what a dead one left:
 *
 * <ul>
 *   <li>{@code .NAME.bilan-new} is being written, and worth nothing;
 *   <li>{@code .NAME.bilan-ready} is whole, and may be put in place;
 *   <li>{@code .NAME.bilan-old} is the former output, whole.
 * </ul>
 *
 * <p>Only the holder of the {@link OutputLock} touches them.
 *
 * @param written the folder as the author wrote it, for messages
 * @param folder the folder itself
 */
record OutputFolder(Path written, Path folder) {

  /** The folder meant; where a link is written, the folder it leads to. */
  static OutputFolder of(Path written) throws IOException {
    Path absolute = written.toAbsolutePath().normalize();
    Path folder = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    OutputFolder output = new OutputFolder(written, folder);
    if (folder.getParent() == null) {
      throw output.problem("publish.not-ours");
    }
    return output;
  }

  Path fresh() {
    return beside("new");
  }

  Path ready() {
    return beside("ready");
  }

  Path former() {
    return beside("old");
  }

  Path lock() {
    return beside("lock");
  }

  private Path beside(String state) {
    return folder.resolveSibling("." + folder.getFileName() + ".bilan-" + state);
  }

  boolean exists() {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The files that Bilan wrote to the folder; none where it is absent or empty.
   *
   * @throws DiagnosticException where it is not an output of Bilan's, and must not be replaced
   */
  Set<String> filesOfBilan() throws IOException {
    if (!exists()) {
      return Set.of();
    }
    if (!Files.isDirectory(folder)) {
      throw problem("publish.not-a-folder");
    }
    if (Tree.isEmpty(folder)) {
      return Set.of();
    }
    return Manifests.written(folder).orElseThrow(() -> problem("publish.not-ours"));
  }

  /** Ends what a dead run had begun: whatever happened to it, a whole output stands in place. */
  void recover() throws IOException {
    if (!exists() && Files.exists(ready())) {
      move(ready(), folder);
    }
    putFormerBack();
    Tree.remove(former());
    Tree.remove(ready());
    Tree.remove(fresh());
  }

  /** Undoes what this run had begun. */
  void rollBack() throws IOException {
    putFormerBack();
    Tree.remove(ready());
    Tree.remove(fresh());
  }

  private void putFormerBack() throws IOException {
    if (!exists() && Files.exists(former())) {
      move(former(), folder);
    }
  }

  /** Renames a folder, at once and as a whole. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A finding about this folder, at the path the author wrote. */
  DiagnosticException problem(String code, Object... arguments) {
    Place place = Place.file(written.toString().replace('\\', '/'));
    return new DiagnosticException(Diagnostic.error(code, place, arguments));
  }
}
