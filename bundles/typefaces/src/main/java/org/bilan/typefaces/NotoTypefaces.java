package org.bilan.typefaces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.output.Typefaces;
import org.osgi.service.component.annotations.Component;

/** Noto Serif and Noto Sans, which have the narrow no-break space that French thousands need. */
@Component
public final class NotoTypefaces implements Typefaces {

  private static final Map<String, String> FAMILIES =
      Map.of("Noto Sans", "notosans", "Noto Serif", "notoserif");

  private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();

  @Override
  public List<String> families() {
    return FAMILIES.keySet().stream().sorted().toList();
  }

  @Override
  public byte[] face(String family, boolean bold, boolean italic) {
    String stem = FAMILIES.get(family);
    if (stem == null) {
      throw new IllegalArgumentException("No family " + family + " among " + families());
    }
    return loaded.computeIfAbsent(stem + "-" + style(bold, italic) + "-subset.ttf", this::load);
  }

  private static String style(boolean bold, boolean italic) {
    if (bold) {
      return italic ? "bold_italic" : "bold";
    }
    return italic ? "italic" : "regular";
  }

  private byte[] load(String file) {
    try (InputStream in = NotoTypefaces.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
