package org.bilan.api.cleaning;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Memory;
import org.osgi.annotation.versioning.ProviderType;

/** Turns the files of sources into tables. */
@ProviderType
public interface Cleaner {

  /**
   * Reads and cleans sources, those referred to first. A source that cannot be read is reported and
   * absent from what is returned; the others are still read.
   *
   * @param sources the sources of a project
   * @param data the folder of the edition's files
   * @param memory remembers tables by the hash of definition and files
   * @param problems takes what is wrong
   * @return clean sources by name, in the order given
   */
  Map<String, SourceData> clean(
      List<SourceDefinition> sources, Path data, Memory memory, DiagnosticSink problems);
}
