package org.bilan.plugins;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.plugin.AvailablePlugin;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.IndexSigner;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginChange;
import org.bilan.api.plugin.PluginDescription;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.plugin.PluginRepository;
import org.bilan.api.plugin.TrustedSigner;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Plugins of a user's folder in Felix. The launcher runs it once all bundles are started. */
@Component(
    service = {PluginManager.class, Runnable.class},
    property = "bilan.application=plugins")
public final class FelixPlugins implements PluginManager, Runnable {

  private final Settings settings;
  private final PluginFolder folder;
  private final InstalledList list;
  private final Signers signers;
  private final StartMarkers markers;
  private final RunningPlugins running;
  private final Resolution resolution;
  private final Repositories repositories;
  private final Gathering gathering;
  private final StartUp startUp;

  /** Takes the framework. */
  @Activate
  public FelixPlugins(BundleContext context, @Reference ServiceComponentRuntime components) {
    // Bundles are installed in the name of the framework, so that they outlive this one.
    BundleContext framework = context.getBundle(0).getBundleContext();
    Fetcher fetcher = new Fetcher();
    settings = Settings.of(context);
    folder = settings.folder();
    list = new InstalledList(folder);
    signers = new Signers(folder);
    markers = new StartMarkers(folder);
    Health health = new Health(framework, components);
    running = new RunningPlugins(framework, folder, markers, health, settings.limitMillis());
    resolution = new Resolution(framework);
    repositories = new Repositories(folder, settings.home(), signers, fetcher);
    gathering = new Gathering(folder, signers, fetcher, JarLimits.USUAL);
    startUp = new StartUp(folder, list, running, resolution, markers);
  }

  @Override
  public void run() {
    if (settings.safe()) {
      startUp.clear();
    } else {
      startUp.run();
    }
  }

  /** Leaves no marker of this process. */
  @Deactivate
  void close() {
    markers.close();
  }

  @Override
  public List<Plugin> installed() {
    Shown shown = new Shown(folder, running, startUp, settings.safe());
    return list.read().stream().map(shown::of).toList();
  }

  @Override
  public List<AvailablePlugin> search(String word, DiagnosticSink problems) {
    return changing(() -> choice(problems).search(word, list.read()));
  }

  private Choice choice(DiagnosticSink problems) {
    return new Choice(repositories.now(problems), resolution);
  }

  @Override
  public List<PluginChange> install(String what, Consent consent) {
    return changing(
        () -> {
          refuseSafe();
          Path path = path(what);
          if (path != null) {
            return install(gathering.files(path), consent);
          }
          return install(picks(List.of(named(what))), consent);
        });
  }

  /** A file or folder, where that is what is written; nothing where it can be an id. */
  private static Path path(String what) {
    Path path = Path.of(what);
    if (Files.exists(path)) {
      return path;
    }
    if (what.contains("/") || what.contains("\\") || what.endsWith(".jar")) {
      throw Refusal.of("plugin.no-file", what);
    }
    return null;
  }

  /** What ails a repository is said where it leaves a plugin unknown. */
  private Choice.Pick named(String id) {
    List<Diagnostic> problems = new ArrayList<>();
    Choice choice = choice(problems::add);
    try {
      return choice.named(id);
    } catch (DiagnosticException e) {
      problems.addAll(e.diagnostics());
      throw new DiagnosticException(problems);
    }
  }

  private List<Candidate> picks(List<Choice.Pick> picks) {
    Choice choice = new Choice(repositories.known(), resolution);
    return picks.stream()
        .flatMap(pick -> choice.withNeeds(pick).stream())
        .distinct()
        .map(pick -> gathering.entry(pick.shelf(), pick.entry()))
        .toList();
  }

  private List<PluginChange> install(List<Candidate> candidates, Consent consent) {
    new Admission(running, resolution, list).judge(candidates, consent);
    List<PluginChange> changes = new Installation(folder, list, running).install(candidates);
    changes.forEach(change -> startUp.forget(change.id()));
    return changes;
  }

  @Override
  public List<PluginChange> update(Optional<String> id, Consent consent) {
    return changing(
        () -> {
          refuseSafe();
          List<Installed> wanted = id.map(i -> List.of(required(i))).orElseGet(list::read);
          Choice choice = choice(problem -> {});
          List<Choice.Pick> newer = new ArrayList<>();
          for (Installed plugin : wanted) {
            choice
                .best(plugin.id())
                .filter(pick -> Choice.isNewer(pick, plugin))
                .ifPresent(newer::add);
          }
          return newer.isEmpty() ? List.of() : install(picks(newer), consent);
        });
  }

  private Installed required(String id) {
    List<String> ids = list.read().stream().map(Installed::id).toList();
    return list.find(id)
        .orElseThrow(
            () ->
                new DiagnosticException(
                    Diagnostic.error("plugin.not-installed", Place.file(id), id)
                        .suggesting(Suggestion.among(id, ids))));
  }

  @Override
  public PluginChange remove(String id) {
    return changing(
        () -> {
          Installed plugin = required(id);
          Optional<Bundle> bundle = running.bundle(plugin.sha256());
          List<String> orphans =
              resolution.orphans(running.bundles(), List.of(), Set.of(plugin.symbolicName()));
          if (!orphans.isEmpty()) {
            throw Refusal.of("plugin.needed-by", id, id, orphans);
          }
          list.remove(id);
          List<Diagnostic> notes = bundle.map(b -> running.uninstall(List.of(b))).orElse(List.of());
          folder.delete(folder.jar(plugin.sha256()));
          startUp.forget(id);
          return new PluginChange(
              PluginChange.Kind.REMOVED,
              id,
              Optional.of(plugin.version().toString()),
              Optional.empty(),
              notes);
        });
  }

  private void refuseSafe() {
    if (settings.safe()) {
      throw Refusal.of("plugin.safe", folder.root().toString());
    }
  }

  @Override
  public List<Diagnostic> verify() {
    Shown shown = new Shown(folder, running, startUp, settings.safe());
    return list.read().stream().map(shown::altered).flatMap(Optional::stream).toList();
  }

  @Override
  public List<PluginRepository> repositories() {
    return repositories.known().stream().map(Shelf::repository).toList();
  }

  @Override
  public PluginRepository addRepository(URI address, Consent consent) {
    return changing(() -> repositories.add(address, consent));
  }

  @Override
  public void removeRepository(URI address) {
    changing(
        () -> {
          repositories.remove(address);
          return address;
        });
  }

  @Override
  public List<TrustedSigner> signers() {
    return signers.all();
  }

  @Override
  public TrustedSigner trust(Path certificate) {
    return changing(() -> signers.pin(certificate));
  }

  @Override
  public void distrust(String fingerprint) {
    changing(
        () -> {
          signers.unpin(fingerprint);
          return fingerprint;
        });
  }

  @Override
  public List<PluginDescription> index(
      Path jars, Optional<IndexSigner> signer, OptionalLong state) {
    return new IndexMaker(folder, JarLimits.USUAL).make(jars, signer, state);
  }

  private synchronized <T> T changing(Supplier<T> work) {
    return folder.locked(
        () -> {
          try {
            return work.get();
          } finally {
            gathering.clear();
          }
        });
  }
}
