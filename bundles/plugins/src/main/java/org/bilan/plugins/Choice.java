package org.bilan.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.plugin.AvailablePlugin;
import org.bilan.api.plugin.PluginDescription;
import org.bilan.api.plugin.Trust;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Chooses from what the repositories hold. */
final class Choice {

  private final List<Shelf> shelves;
  private final Resolution resolution;

  Choice(List<Shelf> shelves, Resolution resolution) {
    this.shelves = shelves;
    this.resolution = resolution;
  }

  /**
   * An entry where it stands.
   *
   * @param shelf the repository
   * @param entry the jar
   */
  record Pick(Shelf shelf, Index.Entry entry) {

    Described plugin() {
      return entry.plugin();
    }
  }

  /** The highest version of a plugin; of equal ones, that of the repository that comes first. */
  Optional<Pick> best(String id) {
    Pick best = null;
    for (Shelf shelf : shelves) {
      Index.Entry entry = shelf.best(id).orElse(null);
      boolean higher =
          entry != null
              && (best == null || entry.plugin().version().compareTo(best.plugin().version()) > 0);
      best = higher ? new Pick(shelf, entry) : best;
    }
    return Optional.ofNullable(best);
  }

  /** A plugin by its id, or what to say where none is called so. */
  Pick named(String id) {
    return best(id)
        .orElseThrow(
            () ->
                new DiagnosticException(
                    Diagnostic.error("plugin.unknown", Place.file(id), id)
                        .suggesting(Suggestion.among(id, ids()))));
  }

  List<String> ids() {
    return plugins().map(pick -> pick.plugin().description().id()).distinct().sorted().toList();
  }

  private Stream<Pick> plugins() {
    return shelves.stream()
        .flatMap(shelf -> shelf.index().entries().stream().map(entry -> new Pick(shelf, entry)))
        .filter(pick -> !pick.plugin().resource().getCapabilities(Described.NAMESPACE).isEmpty());
  }

  /** A plugin with those of the repositories that it needs and that are not there. */
  List<Pick> withNeeds(Pick first) {
    Map<String, Pick> chosen = new LinkedHashMap<>();
    chosen.put(first.plugin().symbolicName(), first);
    List<Pick> open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      Pick next = open.remove(0);
      List<Resource> beside = chosen.values().stream().map(p -> p.plugin().resource()).toList();
      Set<String> gone = chosen.keySet();
      for (Requirement need : resolution.unmet(next.plugin().resource(), beside, gone)) {
        provider(need)
            .filter(pick -> chosen.putIfAbsent(pick.plugin().symbolicName(), pick) == null)
            .ifPresent(open::add);
      }
    }
    return List.copyOf(chosen.values());
  }

  private Optional<Pick> provider(Requirement need) {
    return shelves.stream()
        .flatMap(shelf -> shelf.index().entries().stream().map(entry -> new Pick(shelf, entry)))
        .filter(
            pick ->
                pick.plugin().resource().getCapabilities(need.getNamespace()).stream()
                    .anyMatch(capability -> Resolution.meets(capability, need)))
        .max(java.util.Comparator.comparing(pick -> pick.plugin().version()));
  }

  /** What holds a word, by id. */
  List<AvailablePlugin> search(String word, List<Installed> installed) {
    List<AvailablePlugin> found = new ArrayList<>();
    for (String id : ids()) {
      Pick pick = best(id).orElseThrow();
      if (holds(pick.plugin().description(), word)) {
        Optional<Installed> here =
            installed.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
        found.add(
            new AvailablePlugin(
                pick.plugin().description(),
                pick.shelf().repository(),
                here.map(plugin -> plugin.version().toString()),
                here.filter(plugin -> isNewer(pick, plugin)).isPresent()));
      }
    }
    return found;
  }

  private static boolean holds(PluginDescription plugin, String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(plugin.id(), plugin.name(), plugin.description(), plugin.maker()),
            plugin.offers().stream().map(offer -> offer.name()))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** Whether an entry takes the place of an installed plugin at an update. */
  static boolean isNewer(Pick pick, Installed plugin) {
    int order = pick.plugin().version().compareTo(plugin.version());
    boolean rebuilt =
        order == 0
            && pick.shelf().repository().trust() == Trust.PRODUCT
            && plugin.trust() == Trust.PRODUCT
            && !pick.plugin().description().sha256().equals(plugin.sha256());
    return order > 0 || rebuilt;
  }
}
