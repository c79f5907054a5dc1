package org.bilan.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartImages;
import org.bilan.api.cleaning.Cleaner;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.formula.Scope;
import org.bilan.api.graph.Memories;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.IndicatorEngine;
import org.bilan.api.indicator.Results;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.Look;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import org.bilan.api.project.Rendered;
import org.bilan.api.report.Composer;
import org.bilan.api.report.Composition;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.script.ScriptResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One benchmark for each step of the render of the sample, and one for the whole of it. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Steps {

  private static final DiagnosticSink SILENT = diagnostic -> {};

  private RunningProduct product;
  private Evaluated evaluated;
  private Results results;
  private Document document;
  private Path output;

  /** Starts the product, and takes each step once so that the next one can be measured. */
  @Setup
  public void start() throws IOException {
    product = new RunningProduct(Sample.distribution());
    output = Files.createTempDirectory("bilan-steps");
    evaluated = product.service(BilanService.class).evaluate(Sample.request(), Progress.SILENT);
    results = evaluated.results().orElseThrow();
    document = compose();
  }

  /** Stops the product. */
  @TearDown
  public void stop() throws IOException {
    product.close();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Parses, checks and evaluates all scripts. */
  @Benchmark
  public ScriptResult scripts() {
    return product.service(ScriptHost.class).evaluate(Sample.scripts(), SILENT);
  }

  /** Reads and cleans the files. */
  @Benchmark
  public Map<String, SourceData> clean() {
    return product
        .service(Cleaner.class)
        .clean(
            evaluated.definitions().sources(),
            Sample.data(),
            product.service(Memories.class).transientMemory(),
            SILENT);
  }

  /** Computes all indicators from clean tables. */
  @Benchmark
  public Results indicators() {
    EvaluationRequest request =
        new EvaluationRequest(
            evaluated.definitions().indicators(),
            evaluated.sources(),
            Scope.NATION,
            0,
            Set.of(),
            Set.of());
    return product
        .service(IndicatorEngine.class)
        .evaluate(request, product.service(Memories.class).transientMemory(), SILENT);
  }

  /** Composes the document from layout, texts and results. */
  @Benchmark
  public Document compose() {
    Composition composition =
        new Composition(
            evaluated.definitions(),
            evaluated.texts(),
            Sample.EDITION,
            results,
            results,
            Optional.empty(),
            evaluated.sources());
    return product.service(Composer.class).compose(composition, SILENT);
  }

  /** Draws all charts as PNG and SVG. */
  @Benchmark
  public List<Block.Chart> draw() throws IOException {
    ChartImages images = product.service(ChartImages.class);
    List<Block.Chart> charts = document.charts();
    for (Block.Chart chart : charts) {
      images.write(chart.chart(), Look.DEFAULT, output);
    }
    return charts;
  }

  /** Paginates the document and writes the PDF to nowhere. */
  @Benchmark
  public Document paginate() throws IOException {
    for (DocumentOutput writer : product.services(DocumentOutput.class)) {
      writer.write(document, Look.DEFAULT, OutputStream.nullOutputStream(), SILENT);
    }
    return document;
  }

  /** All of it, to published files. */
  @Benchmark
  public Rendered render() {
    return product
        .service(BilanService.class)
        .render(Sample.request(), Optional.of(output.resolve("bilan")), Progress.SILENT);
  }
}
