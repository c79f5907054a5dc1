package org.bilan.report.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.report.approximations.Approximations;

/** The formats there are, by name. */
public final class Formats {

  private final Map<String, Format> byName = new LinkedHashMap<>();

  /** The formats of the product. */
  public Formats(Regions regions) {
    List<Format> all = new ArrayList<>(NumberFormats.all());
    all.addAll(WordFormats.all());
    all.addAll(DateFormats.all());
    all.addAll(ChangeFormats.all());
    all.addAll(RegionFormats.all(regions));
    all.addAll(Approximations.all());
    all.forEach(format -> byName.put(format.name(), format));
  }

  /** The format of that name, if there is one. */
  public Optional<Format> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Their names. */
  public Collection<String> names() {
    return byName.keySet();
  }
}
