package org.bilan.workbench.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.EditorFactory;
import org.bilan.workbench.api.Workbench;
import org.osgi.service.component.annotations.Component;

/**
 * Shows raw files line by line, so that what is told of a line can be looked at. They are not
 * edited: who corrects raw data does it in a source, where it is accounted for.
 */
@Component
public final class RawFiles implements EditorFactory {

  private static final List<String> SHOWN = List.of(".csv", ".tsv", ".txt", ".json");

  @Override
  public boolean edits(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return SHOWN.stream().anyMatch(name::endsWith);
  }

  @Override
  public int rank() {
    return 200;
  }

  @Override
  public Supplier<Editor> prepare(Workbench workbench, String path) throws IOException {
    Path file = workbench.project().orElseThrow().folder().resolve(path);
    RawLines lines = RawLines.of(Files.readAllBytes(file));
    return () -> new RawFile(workbench, path, lines);
  }
}
