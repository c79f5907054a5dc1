package org.bilan.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Plugins in the framework. They are started for this run only, so that none starts by itself at
 * the next, and whatever they do while they start or stop is watched and limited in time.
 */
final class RunningPlugins {

  /**
   * The framework keeps a copy of its own: where another process has removed a plugin since, a
   * reference to its jar would be reported as broken at the next start.
   */
  private static final String LOCATION = "bilan-plugin:";

  private final BundleContext context;
  private final PluginFolder folder;
  private final StartMarkers markers;
  private final Health health;
  private final long limitMillis;
  private final Map<String, ThreadGroup> threads = new HashMap<>();

  RunningPlugins(
      BundleContext context,
      PluginFolder folder,
      StartMarkers markers,
      Health health,
      long limitMillis) {
    this.context = context;
    this.folder = folder;
    this.markers = markers;
    this.health = health;
    this.limitMillis = limitMillis;
  }

  /** The bundles of plugins, of whatever folder. */
  List<Bundle> bundles() {
    return Arrays.stream(context.getBundles()).filter(RunningPlugins::isPlugin).toList();
  }

  private static boolean isPlugin(Bundle bundle) {
    return bundle.getLocation().startsWith(LOCATION);
  }

  private String location(String sha256) {
    return LOCATION + folder.jar(sha256).toUri();
  }

  Optional<Bundle> bundle(String sha256) {
    return Optional.ofNullable(context.getBundle(location(sha256)));
  }

  /** Puts a kept jar in the framework, without starting it. */
  Bundle install(Installed plugin) {
    Path jar = folder.jar(plugin.sha256());
    if (jar.toFile().length() != plugin.size()) {
      throw Refusal.of("plugin.jar-changed", plugin.id());
    }
    try (InputStream in = Files.newInputStream(jar)) {
      return context.installBundle(location(plugin.sha256()), in);
    } catch (BundleException | IOException | IllegalStateException e) {
      throw Refusal.of("plugin.not-installable", plugin.id(), Refusal.reason(e));
    }
  }

  /**
   * Starts a plugin.
   *
   * @return what ails it, though it runs
   * @throws DiagnosticException where it does not start
   */
  List<Diagnostic> start(Installed plugin, Bundle bundle) {
    ThreadGroup group = new ThreadGroup("plugin " + plugin.id());
    threads.put(plugin.sha256(), group);
    markers.begin(plugin.sha256());
    try {
      TimeLimit.run(group, limitMillis, starting(bundle));
      return health.troubles(bundle, plugin.id());
    } catch (TimeoutException e) {
      throw Refusal.of("plugin.hung", plugin.id(), limitMillis / 1000);
    } catch (ExecutionException e) {
      throw Refusal.of("plugin.threw", plugin.id(), Refusal.named(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.of("plugin.interrupted", plugin.id());
    } finally {
      markers.end();
    }
  }

  private Callable<Void> starting(Bundle bundle) {
    return () -> {
      bundle.start(Bundle.START_TRANSIENT);
      health.tryServices(bundle);
      return null;
    };
  }

  /** What ails a plugin now: what it waited for may have come. */
  List<Diagnostic> troubles(Installed plugin) {
    return bundle(plugin.sha256())
        .map(bundle -> health.troubles(bundle, plugin.id()))
        .orElse(List.of());
  }

  /**
   * Takes plugins out of the framework, and forgets their classes.
   *
   * @return what they left behind
   */
  List<Diagnostic> uninstall(Collection<Bundle> bundles) {
    List<Diagnostic> notes = new ArrayList<>();
    List<Bundle> gone = new ArrayList<>();
    for (Bundle bundle : bundles) {
      String id = Described.idOf(bundle);
      Place place = Place.file(id);
      limited(id, () -> stop(bundle))
          .ifPresent(why -> notes.add(Diagnostic.warning("plugin.stop-failed", place, why)));
      leftThreads(bundle, id).ifPresent(notes::add);
      limited(id, () -> take(bundle))
          .ifPresentOrElse(
              why -> notes.add(Diagnostic.warning("plugin.stuck", place, why)),
              () -> gone.add(bundle));
    }
    // Refreshing one that is stuck would wait for it, and everything else for that.
    if (!gone.isEmpty()) {
      limited("refresh", () -> refresh(gone));
    }
    return notes;
  }

  /** One that still starts holds the framework's lock on it: stopping it would only wait. */
  private static Void stop(Bundle bundle) throws BundleException {
    if (bundle.getState() != Bundle.STARTING) {
      bundle.stop(Bundle.STOP_TRANSIENT);
    }
    return null;
  }

  private static Void take(Bundle bundle) throws BundleException {
    bundle.uninstall();
    return null;
  }

  private Void refresh(Collection<Bundle> bundles) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    context
        .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
        .adapt(FrameworkWiring.class)
        .refreshBundles(bundles, event -> done.countDown());
    done.await(limitMillis, TimeUnit.MILLISECONDS);
    return null;
  }

  private Optional<String> limited(String name, Callable<Void> work) {
    try {
      TimeLimit.run(new ThreadGroup("stop " + name), limitMillis, work);
      return Optional.empty();
    } catch (TimeoutException e) {
      return Optional.of("> " + limitMillis / 1000 + " s");
    } catch (ExecutionException e) {
      return Optional.of(Refusal.named(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Refusal.reason(e));
    }
  }

  /** Threads that a plugin started and did not end hold its classes as long as they run. */
  private Optional<Diagnostic> leftThreads(Bundle bundle, String id) {
    String name = bundle.getLocation().substring(bundle.getLocation().lastIndexOf('/') + 1);
    ThreadGroup group = threads.remove(name.substring(0, name.length() - ".jar".length()));
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    if (group == null || wiring == null || bundle.getState() == Bundle.STARTING) {
      return Optional.empty();
    }
    Thread[] alive = new Thread[group.activeCount() + 1];
    int count = group.enumerate(alive);
    List<String> names =
        Arrays.stream(alive, 0, count)
            .filter(thread -> runsClassOf(thread, wiring.getClassLoader()))
            .map(Thread::getName)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Diagnostic.warning("plugin.left-threads", Place.file(id), names));
  }

  /** Others start threads from a plugin's too: those that run none of its classes are theirs. */
  private static boolean runsClassOf(Thread thread, ClassLoader loader) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      try {
        if (Class.forName(frame.getClassName(), false, loader).getClassLoader() == loader) {
          return true;
        }
      } catch (ClassNotFoundException | LinkageError e) {
        continue; // a class of somebody else, which the plugin cannot see
      }
    }
    return false;
  }
}
