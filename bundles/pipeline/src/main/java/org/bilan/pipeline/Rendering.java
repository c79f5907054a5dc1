package org.bilan.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartImages;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.indicator.Results;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.FigureFiles;
import org.bilan.api.output.FigureFiles.HashedFile;
import org.bilan.api.output.Look;
import org.bilan.api.output.Publisher;
import org.bilan.api.project.Progress;
import org.bilan.api.project.Rendered;

/**
 * The second half of the pipeline: from a document to an output folder.
 *
 * @param outputs the formats there are
 * @param images draws chart files
 * @param figures writes figures
 * @param publisher replaces output folders
 * @param version the version of Bilan
 * @param drawer draws, or remembers
 */
record Rendering(
    List<DocumentOutput> outputs,
    ChartImages images,
    FigureFiles figures,
    Publisher publisher,
    String version,
    Drawer drawer) {

  /** A task that writes a file. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Draws, paginates and publishes; the former output stays where anything goes wrong. */
  Rendered render(
      Evaluation.Stage stage,
      Document document,
      Look look,
      List<HashedFile> scripts,
      Path output,
      Findings findings,
      Progress progress) {
    try (Publisher.Publication publication = publisher.open(output)) {
      Path folder = publication.folder();
      Map<Path, String> known = new ConcurrentHashMap<>();
      progress.step("progress.draw", List.of(document.charts().size()));
      CompletableFuture<Void> charts =
          Beside.run("bilan-charts", () -> drawAll(document, look, folder, known));
      progress.step("progress.paginate", List.of());
      paginate(document, look, folder, findings, known);
      join(charts);
      if (findings.hasErrors()) {
        return new Rendered(output, false, List.of(), findings.sorted());
      }
      progress.step("progress.publish", List.of(output.toString()));
      writeFigures(stage, folder);
      List<HashedFile> written = written(folder, known);
      write(
          folder.resolve("manifest.json"),
          out -> figures.manifest(manifest(stage, scripts, written), out));
      publication.commit();
      List<String> names = written.stream().map(HashedFile::path).toList();
      return new Rendered(output, true, names, findings.sorted());
    } catch (DiagnosticException e) {
      findings.report(e);
    } catch (IOException | UncheckedIOException e) {
      findings.report(
          Diagnostic.error(
              "publish.failed", Place.file(output.toString()), String.valueOf(e.getMessage())));
    }
    return new Rendered(output, false, List.of(), findings.sorted());
  }

  private void drawAll(Document document, Look look, Path folder, Map<Path, String> hashes) {
    try {
      Path charts = Files.createDirectories(folder.resolve("charts"));
      for (Block.Chart chart : document.charts()) {
        for (Made.File file : drawer.chart(chart.chart(), look, images)) {
          write(charts, file, hashes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void paginate(
      Document document, Look look, Path folder, Findings findings, Map<Path, String> hashes)
      throws IOException {
    if (outputs.isEmpty()) {
      findings.report(Diagnostic.error("project.no-output", Place.file("bilan.groovy")));
    }
    for (DocumentOutput output : outputs) {
      write(folder, drawer.pages(document, look, output, findings), hashes);
    }
  }

  /** Writes a file, whose hash need not be taken again. */
  private static void write(Path folder, Made.File file, Map<Path, String> hashes)
      throws IOException {
    Path written = folder.resolve(file.name());
    Files.write(written, file.bytes());
    hashes.put(written, file.sha256());
  }

  private static void join(CompletableFuture<Void> charts) throws IOException {
    try {
      charts.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      } else if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void writeFigures(Evaluation.Stage stage, Path folder) throws IOException {
    Results results = stage.results().orElseThrow();
    String project = stage.folder().name();
    int edition = stage.folder().edition();
    write(folder.resolve("figures.json"), out -> figures.json(project, edition, results, out));
    write(folder.resolve("figures.csv"), out -> figures.csv(results, out));
    write(folder.resolve("quality.json"), out -> figures.quality(stage.sources().values(), out));
  }

  private static void write(Path file, Writing writing) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      writing.to(out);
    }
  }

  private FigureFiles.Manifest manifest(
      Evaluation.Stage stage, List<HashedFile> scripts, List<HashedFile> written) {
    List<HashedFile> inputs = new ArrayList<>(scripts);
    stage
        .sources()
        .values()
        .forEach(
            source ->
                source
                    .files()
                    .forEach(
                        f ->
                            inputs.add(
                                new HashedFile(
                                    f.inFile()
                                        ? "data/" + stage.folder().edition() + "/" + f.name()
                                        : f.name(),
                                    f.sha256()))));
    return new FigureFiles.Manifest(
        stage.folder().name(), stage.folder().edition(), version, inputs, written);
  }

  private static List<HashedFile> written(Path folder, Map<Path, String> known) throws IOException {
    List<HashedFile> written = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String hash = known.get(file);
        written.add(new HashedFile(name, hash == null ? Hashes.of(file) : hash));
      }
    }
    return written;
  }

  /** The output folder by default: of the edition, and of what it is restricted to. */
  static Path defaultOutput(Evaluation.Stage stage, Optional<Path> asked) {
    StringBuilder name = new StringBuilder(stage.folder().name() + "-" + stage.folder().edition());
    new TreeMap<>(stage.results().orElseThrow().scope().parameters())
        .values()
        .forEach(value -> name.append('-').append(Scopes.slug(value)));
    return asked.orElse(Path.of("output", name.toString())).toAbsolutePath().normalize();
  }
}
