package org.bilan.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.bilan.api.chart.ChartImages;
import org.bilan.api.cleaning.Cleaner;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.graph.Memories;
import org.bilan.api.indicator.IndicatorEngine;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.FigureFiles;
import org.bilan.api.output.FigureFiles.HashedFile;
import org.bilan.api.output.PartOutput;
import org.bilan.api.output.Publisher;
import org.bilan.api.output.Typefaces;
import org.bilan.api.plugin.PluginPins;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Burst;
import org.bilan.api.project.Draft;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.EditionDiff;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.PrintedPages;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;
import org.bilan.api.report.Composer;
import org.bilan.api.report.Parameter;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.store.EditionStore;
import org.bilan.api.store.EditionStores;
import org.bilan.api.store.Snapshot;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Runs the steps one after the other. */
@Component(service = {BilanService.class, Drafts.class})
public final class Pipeline implements BilanService, Drafts {

  private final Evaluation evaluation;
  private final Editions editions;
  private final Composing composing;
  private final Drafting drafting;
  private final ChartImages images;
  private final FigureFiles figures;
  private final Publisher publisher;
  private final String version;
  private final Makers makers;

  @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
  private volatile List<DocumentOutput> outputs;

  @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
  private volatile List<PartOutput> parts;

  @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.OPTIONAL)
  private volatile PluginPins pins;

  /** Takes the services of the steps. */
  @Activate
  public Pipeline(
      BundleContext context,
      @Reference ScriptHost host,
      @Reference Cleaner cleaner,
      @Reference IndicatorEngine engine,
      @Reference Composer composer,
      @Reference Memories memories,
      @Reference EditionStores stores,
      @Reference ChartImages images,
      @Reference FigureFiles figures,
      @Reference Publisher publisher,
      @Reference Typefaces typefaces) {
    this.editions = new Editions(stores);
    this.makers = new Makers(context);
    this.evaluation =
        new Evaluation(
            host, cleaner, engine, composer, new ProjectMemories(memories), editions, makers);
    Looks looks =
        new Looks(
            host, Evaluation.templates(context.getProperty("bilan.home")), typefaces.families());
    this.composing =
        new Composing(composer, new PreviousEdition(editions, evaluation), looks, new AtomicLong());
    this.drafting = new Drafting(evaluation, composing, makers);
    this.images = images;
    this.figures = figures;
    this.publisher = publisher;
    this.version = context.getBundle().getVersion().toString();
  }

  @Override
  public List<Diagnostic> check(ProjectRequest request, Progress progress) {
    Findings findings = new Findings();
    open(request, findings, progress)
        .filter(stage -> stage.results().isPresent())
        .ifPresent(stage -> composing.compose(stage, findings, progress));
    return findings.sorted();
  }

  @Override
  public Evaluated evaluate(ProjectRequest request, Progress progress) {
    Findings findings = new Findings();
    return Drafting.evaluated(open(request, findings, progress), findings);
  }

  @Override
  public Rendered render(ProjectRequest request, Optional<Path> output, Progress progress) {
    return render(request, output, progress, isKept(request));
  }

  private Rendered render(
      ProjectRequest request, Optional<Path> output, Progress progress, boolean kept) {
    Findings findings = new Findings();
    Optional<Evaluation.Stage> reached = open(request, findings, progress);
    Path asked = output.orElse(Path.of("output")).toAbsolutePath().normalize();
    if (reached.isEmpty() || reached.get().results().isEmpty()) {
      return new Rendered(asked, false, List.of(), findings.sorted());
    }
    Evaluation.Stage stage = reached.get();
    Optional<Composing.Composed> composed = composing.compose(stage, findings, progress);
    if (composed.isEmpty() || findings.hasErrors()) {
      return new Rendered(asked, false, List.of(), findings.sorted());
    }
    return publish(kept, stage, composed.get(), output, findings, progress);
  }

  /** Reads a project, once it is said which of the plugins it needs are absent. */
  private Optional<Evaluation.Stage> open(
      ProjectRequest request, Findings findings, Progress progress) {
    PluginPins known = pins;
    if (known != null) {
      known.verify(request.folder().toAbsolutePath().normalize(), findings);
    }
    return evaluation.run(request, findings, progress);
  }

  private Rendered publish(
      boolean kept,
      Evaluation.Stage stage,
      Composing.Composed composed,
      Optional<Path> output,
      Findings findings,
      Progress progress) {
    Map<String, String> hashes = composing.hashes(stage, composed);
    Path folder = Rendering.defaultOutput(stage, output);
    CompletableFuture<Optional<EditionStore>> store =
        kept
            ? editions.opening(stage.folder().workspace(), findings)
            : CompletableFuture.completedFuture(Optional.empty());
    Rendered rendered = draw(stage, composed, hashes, folder, findings, progress);
    keep(store.join(), rendered, stage, hashes, findings);
    return new Rendered(
        rendered.output(),
        rendered.published(),
        rendered.files(),
        findings.sorted(),
        stage.memory().computed());
  }

  @Override
  public Burst burst(
      ProjectRequest request, String parameter, Optional<Path> output, Progress progress) {
    Findings findings = new Findings();
    Optional<Evaluation.Stage> whole =
        open(request, findings, progress).filter(stage -> stage.results().isPresent());
    Optional<Parameter> known =
        whole
            .flatMap(stage -> stage.definitions().report())
            .flatMap(report -> Scopes.parameter(parameter, report.parameters(), findings));
    Path folder = output.orElse(Path.of("output")).toAbsolutePath().normalize();
    if (known.isEmpty() || findings.hasErrors()) {
      return new Burst(folder, List.of(), findings.sorted());
    }
    Evaluation.Stage stage = whole.get();
    String name = stage.folder().name() + "-" + stage.folder().edition() + "-" + parameter;
    Path asked = output.orElse(Path.of("output", name)).toAbsolutePath().normalize();
    Bursting bursting =
        new Bursting(
            stage, known.get(), asked, (given, one) -> renderOne(stage, given, one), progress);
    return new Burst(asked, bursting.run(), findings.sorted());
  }

  private Rendered renderOne(Evaluation.Stage whole, Map<String, String> parameters, Path folder) {
    Findings findings = new Findings();
    try {
      Evaluation.Stage stage = evaluation.restricted(whole, parameters, findings);
      Optional<Composing.Composed> composed = composing.compose(stage, findings, Progress.SILENT);
      if (composed.isPresent() && !findings.hasErrors()) {
        Map<String, String> hashes = composing.hashes(stage, composed.get());
        return draw(stage, composed.get(), hashes, folder, findings, Progress.SILENT);
      }
    } catch (RuntimeException e) {
      findings.report(
          Diagnostic.error(
              "project.bilan-failed", Place.file(folder.getFileName().toString()), e.toString()));
    }
    return new Rendered(folder, false, List.of(), findings.sorted());
  }

  private Rendered draw(
      Evaluation.Stage stage,
      Composing.Composed composed,
      Map<String, String> hashes,
      Path folder,
      Findings findings,
      Progress progress) {
    List<HashedFile> inputs =
        hashes.entrySet().stream().map(e -> new HashedFile(e.getKey(), e.getValue())).toList();
    Drawer drawer = new Drawer(stage.memory(), makers.drawing());
    return new Rendering(List.copyOf(outputs), images, figures, publisher, version, drawer)
        .render(stage, composed.document(), composed.look(), inputs, folder, findings, progress);
  }

  private static boolean isKept(ProjectRequest request) {
    return request.data().isEmpty()
        && request.fromStore().isEmpty()
        && request.parameters().isEmpty();
  }

  private void keep(
      Optional<EditionStore> store,
      Rendered rendered,
      Evaluation.Stage stage,
      Map<String, String> hashes,
      DiagnosticSink problems) {
    if (store.isPresent() && rendered.published()) {
      // The one moment of the whole pipeline: when a snapshot was kept. It is part of no output.
      String now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
      Editions.keep(store.get(), stage, hashes, now, problems);
      composing.kept().incrementAndGet();
    } else {
      store.ifPresent(EditionStore::close);
    }
  }

  @Override
  public Draft draft(
      ProjectRequest request,
      Map<String, String> unsaved,
      Progress progress,
      BooleanSupplier givenUp) {
    return drafting.draft(request, unsaved, progress, givenUp);
  }

  @Override
  public Optional<PrintedPages> print(Draft draft, Progress progress, BooleanSupplier givenUp) {
    return drafting.print(draft, List.copyOf(parts), progress, givenUp);
  }

  @Override
  public Rendered publish(ProjectRequest request, Optional<Path> output, Progress progress) {
    return render(request, output, progress, false);
  }

  @Override
  public List<Snapshot.Info> editions(Path project, DiagnosticSink problems) {
    return editions.list(project.toAbsolutePath().normalize(), problems);
  }

  @Override
  public Optional<EditionDiff> diff(Path project, String from, String to, DiagnosticSink problems) {
    return editions.diff(project.toAbsolutePath().normalize(), from, to, problems);
  }
}
