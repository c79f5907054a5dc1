package org.bilan.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Results;
import org.osgi.annotation.versioning.ProviderType;

/** Writes figures and what is known of them as files. Does not close streams. */
@ProviderType
public interface FigureFiles {

  /** {@code figures.json}: figures and breakdowns by id, unrounded. */
  void json(String project, int edition, Results results, OutputStream out) throws IOException;

  /** {@code figures.csv}: a row a figure, a row a cell of a breakdown. */
  void csv(Results results, OutputStream out) throws IOException;

  /**
   * {@code quality.json}: what cleaning read, dropped and could not read, by source, with lines.
   */
  void quality(Collection<SourceData> sources, OutputStream out) throws IOException;

  /**
   * {@code manifest.json}: the edition, hashes of the files and scripts used, hashes of the files
   * written.
   */
  void manifest(Manifest manifest, OutputStream out) throws IOException;

  /**
   * One result with where it comes from, as one JSON object: its value or its rows as {@code
   * figures.json} writes them, its definition, its sources.
   *
   * @param sentence its definition in plain words, in the language of whoever asks
   */
  default void explanation(IndicatorResult result, String sentence, OutputStream out)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * What a manifest says.
   *
   * @param project the project
   * @param edition the edition
   * @param version the version of Bilan
   * @param inputs files read: data, scripts, texts, looks
   * @param outputs files written
   */
  record Manifest(
      String project,
      int edition,
      String version,
      List<HashedFile> inputs,
      List<HashedFile> outputs) {}

  /**
   * A file and its hash.
   *
   * @param path relative to the project or to the output
   * @param sha256 the hash of its bytes
   */
  record HashedFile(String path, String sha256) {}
}
