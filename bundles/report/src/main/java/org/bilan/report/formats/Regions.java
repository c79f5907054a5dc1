package org.bilan.report.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.data.NormalForm;

/** The prepositions of the 26 regions of 2011, from {@code regions.txt} beside this class. */
public final class Regions {

  private final Map<String, Prepositions> byNormalForm = new HashMap<>();

  /** How a place is spoken of: {@code en Bretagne}, {@code de Bretagne}. */
  private record Prepositions(String name, String in, String of) {}

  /** Reads the table. */
  public Regions() {
    try (InputStream in = Regions.class.getResourceAsStream("regions.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\\|");
    Prepositions place = new Prepositions(cells[0].strip(), cells[1].strip(), cells[2].strip());
    byNormalForm.put(NormalForm.of(place.name()), place);
  }

  /** Whether a label is the name of a region. */
  public boolean knows(String label) {
    return byNormalForm.containsKey(NormalForm.of(label));
  }

  /** {@code dans le Centre}. */
  public Optional<String> in(String label) {
    return Optional.ofNullable(byNormalForm.get(NormalForm.of(label))).map(Prepositions::in);
  }

  /** {@code du Centre}. */
  Optional<String> of(String label) {
    return Optional.ofNullable(byNormalForm.get(NormalForm.of(label))).map(Prepositions::of);
  }
}
