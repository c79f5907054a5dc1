package org.bilan.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Draft;
import org.bilan.api.script.ScriptFile;

/**
 * What editors are told of a project besides its scripts and texts: its looks.
 *
 * @param folder the project
 * @param templates the looks of the distribution
 */
record TextsOnDisk(Path folder, Optional<Path> templates) {

  private static final String SCRIPT = "look.groovy";

  /** The files of a draft, with the looks, and what the last evaluation found. */
  ProjectTexts with(Draft draft, LiveState state) {
    List<ScriptFile> files = new ArrayList<>(draft.files());
    for (String look : names(folder.resolve("looks"))) {
      read("looks/" + look + "/" + SCRIPT).ifPresent(files::add);
    }
    TreeSet<String> looks = new TreeSet<>(names(folder.resolve("looks")));
    templates.ifPresent(t -> looks.addAll(names(t)));
    int edition = draft.evaluated().edition();
    return new ProjectTexts(edition, files, state.evaluated(), Map.of(), List.copyOf(looks));
  }

  private Optional<ScriptFile> read(String path) {
    try {
      String text = Files.readString(folder.resolve(path));
      return Optional.of(new ScriptFile(path, text.replace("\r\n", "\n")));
    } catch (IOException e) {
      // The render says it where the look is used; editors go without.
      return Optional.empty();
    }
  }

  private static List<String> names(Path looks) {
    if (!Files.isDirectory(looks)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(looks)) {
      return folders
          .filter(look -> Files.isRegularFile(look.resolve(SCRIPT)))
          .map(look -> look.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
