package org.bilan.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.plugin.PluginTemplates;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Fills the templates of the distribution: {@code plugin-templates/KIND}, over what all have in
 * common.
 */
@Component(service = PluginTemplates.class)
public final class FolderPluginTemplates implements PluginTemplates {

  private static final String COMMON = "all";
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  private final Optional<Path> home;

  /** Looks in the distribution. */
  @Activate
  public FolderPluginTemplates(BundleContext context) {
    this(Settings.of(context).home());
  }

  FolderPluginTemplates(Optional<Path> home) {
    this.home = home.map(Path::toAbsolutePath).map(Path::normalize);
  }

  @Override
  public List<String> kinds() {
    Optional<Path> folder = home.map(h -> h.resolve("plugin-templates")).filter(Files::isDirectory);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> kinds = Files.list(folder.get())) {
      return kinds
          .map(kind -> kind.getFileName().toString())
          .filter(kind -> !kind.equals(COMMON))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> make(Draft draft) {
    Place place = Place.file(draft.folder().toString().replace('\\', '/'));
    List<String> kinds = kinds();
    if (!kinds.contains(draft.kind())) {
      throw new DiagnosticException(
          Diagnostic.error("plugin.no-kind", place, draft.kind())
              .suggesting(Suggestion.among(draft.kind(), kinds)));
    }
    if (!ID.matcher(draft.id()).matches()) {
      throw new DiagnosticException(Diagnostic.error("plugin.bad-id", place, draft.id()));
    }
    try {
      return filled(draft, place);
    } catch (IOException e) {
      throw new DiagnosticException(
          Diagnostic.error("plugin.not-made", place, String.valueOf(e.getMessage())));
    }
  }

  private List<String> filled(Draft draft, Place place) throws IOException {
    Path target = draft.folder().toAbsolutePath().normalize();
    if (Files.exists(target) && !isEmptyFolder(target)) {
      throw new DiagnosticException(Diagnostic.error("plugin.folder-taken", place));
    }
    Path templates = home.orElseThrow().resolve("plugin-templates");
    PluginNames names = PluginNames.of(draft, home.orElseThrow());
    return new TemplateCopy(names::fill)
        .copy(List.of(templates.resolve(COMMON), templates.resolve(draft.kind())), target);
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
