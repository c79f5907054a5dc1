package org.bilan.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bilan.api.plugin.Offer;
import org.bilan.api.plugin.PluginDescription;
import org.bilan.api.script.KnownPlugins;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the plugins of the repositories would add, from their indexes as they were last seen. */
@Component
public final class IndexedPlugins implements KnownPlugins {

  private final PluginFolder folder;
  private final InstalledList list;
  private final Repositories repositories;
  private List<String> seen = List.of();
  private List<PluginDescription> plugins;

  /** Takes the framework. */
  @Activate
  public IndexedPlugins(BundleContext context) {
    Settings settings = Settings.of(context);
    folder = settings.folder();
    list = new InstalledList(folder);
    repositories = new Repositories(folder, settings.home(), new Signers(folder), new Fetcher());
  }

  @Override
  public Optional<String> offering(String word) {
    return find(offer -> offer.kind() != Offer.Kind.FILE && offer.name().equals(word));
  }

  @Override
  public Optional<String> reading(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return find(
        offer ->
            offer.kind() == Offer.Kind.FILE
                && name.endsWith("." + offer.name().toLowerCase(Locale.ROOT)));
  }

  private Optional<String> find(Predicate<Offer> wanted) {
    Set<String> here = list.read().stream().map(Installed::id).collect(Collectors.toSet());
    return plugins().stream()
        .filter(plugin -> !here.contains(plugin.id()))
        .filter(plugin -> plugin.offers().stream().anyMatch(wanted))
        .map(PluginDescription::id)
        .findFirst();
  }

  /** Whether a plugin can be installed by its id, as far as is known. */
  boolean knows(String id) {
    return plugins().stream().anyMatch(plugin -> plugin.id().equals(id));
  }

  private synchronized List<PluginDescription> plugins() {
    List<String> now = folder.lines(folder.repositories());
    if (plugins == null || !now.equals(seen)) {
      seen = now;
      plugins =
          repositories.known().stream()
              .flatMap(shelf -> shelf.index().entries().stream())
              .map(entry -> entry.plugin().description())
              .toList();
    }
    return plugins;
  }
}
