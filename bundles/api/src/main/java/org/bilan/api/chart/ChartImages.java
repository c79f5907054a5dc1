package org.bilan.api.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bilan.api.output.Look;
import org.osgi.annotation.versioning.ProviderType;

/** Writes charts as image files. */
@ProviderType
public interface ChartImages {

  /**
   * Writes {@code NAME.png} (twice the size in points, as pixels) and {@code NAME.svg} into a
   * folder.
   */
  void write(ChartSpec chart, Look look, Path folder) throws IOException;

  /** The bytes of the same files, by their names in alphabetical order. */
  Map<String, byte[]> files(ChartSpec chart, Look look) throws IOException;
}
