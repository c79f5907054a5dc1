package org.bilan.report.texts;

import java.lang.ref.SoftReference;
import java.util.List;
import org.bilan.api.script.ScriptFile;

/**
 * The passages of the texts that were read last: all bilans of a burst are composed of the same.
 * May be called from several threads.
 */
public final class LatestPassages {

  private record Read(List<ScriptFile> files, Passages passages) {}

  private volatile SoftReference<Read> latest = new SoftReference<>(null);

  /** The passages of text files, in the order given; what is wrong with them is not told. */
  public Passages read(List<ScriptFile> files) {
    Read known = latest.get();
    if (known == null || !known.files().equals(files)) {
      known = new Read(List.copyOf(files), Passages.read(files, problem -> {}));
      latest = new SoftReference<>(known);
    }
    return known.passages();
  }
}
