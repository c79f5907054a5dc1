package org.bilan.chart.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the shapes of the regions of 2011. */
final class Regions {

  private Regions() {}

  static List<Region> read() {
    try (InputStream in = Regions.class.getResourceAsStream("regions-2011.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return regions(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Region> regions(List<String> lines) {
    List<Region> regions = new ArrayList<>();
    int head = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).contains("|")) {
        regions.add(Region.read(lines.get(head), lines.subList(head + 1, i)));
        head = i;
      }
    }
    return List.copyOf(regions);
  }
}
