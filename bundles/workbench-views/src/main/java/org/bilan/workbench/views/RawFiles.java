package org.bilan.workbench.views;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  /** What most programs that export no UTF-8 write. */
  private static final Charset OTHERWISE = Charset.forName("windows-1252");

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
    List<String> lines = text(Files.readAllBytes(file)).lines().toList();
    return () -> new RawFile(workbench, path, lines);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OTHERWISE);
    }
  }
}
