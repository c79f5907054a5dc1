package org.bilan.plugins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of installed plugins, and the hashes somebody said yes to. */
final class InstalledList {

  private static final String HEAD = "# bilan plugins 1";

  private final PluginFolder folder;

  InstalledList(PluginFolder folder) {
    this.folder = folder;
  }

  /** What is installed, by id. */
  List<Installed> read() {
    return folder.lines(folder.list()).stream()
        .map(Installed::of)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Installed::id))
        .toList();
  }

  Optional<Installed> find(String id) {
    return read().stream().filter(plugin -> plugin.id().equals(id)).findFirst();
  }

  /** Puts plugins in the list, each in the place of another of the same id or bundle. */
  void put(List<Installed> plugins) {
    List<Installed> all = new ArrayList<>(read());
    for (Installed plugin : plugins) {
      all.removeIf(
          other ->
              other.id().equals(plugin.id()) || other.symbolicName().equals(plugin.symbolicName()));
      all.add(plugin);
    }
    write(all);
  }

  void remove(String id) {
    write(read().stream().filter(plugin -> !plugin.id().equals(id)).toList());
  }

  private void write(List<Installed> plugins) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    plugins.stream()
        .sorted(Comparator.comparing(Installed::id))
        .forEach(plugin -> lines.add(plugin.line()));
    folder.writeLines(folder.list(), lines);
    dropOthers(plugins.stream().map(Installed::sha256).collect(Collectors.toSet()));
  }

  private void dropOthers(Set<String> kept) {
    for (var jar : folder.files(folder.jars())) {
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && !kept.contains(name.substring(0, name.length() - 4))) {
        folder.delete(jar);
      }
    }
  }

  boolean isAccepted(String sha256) {
    return folder.lines(folder.accepted()).contains(sha256);
  }

  void accept(String sha256) {
    Set<String> all = new TreeSet<>(folder.lines(folder.accepted()));
    all.add(sha256);
    folder.writeLines(folder.accepted(), List.copyOf(all));
  }
}
