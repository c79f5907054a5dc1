package org.bilan.chart.map.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the borders of départements from an SVG file whose paths have their codes as ids. */
final class DepartmentsSvg {

  private DepartmentsSvg() {}

  /** The rings of each département, by code. */
  static Map<String, List<Ring>> read(Path file) throws Exception {
    NodeList paths =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("path");
    Map<String, List<Ring>> departments = new TreeMap<>();
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      departments.put(path.getAttribute("id").toUpperCase(Locale.ROOT), rings(path));
    }
    return departments;
  }

  /** Follows relative moves: the only ones there are. */
  private static List<Ring> rings(Element path) {
    List<Ring> rings = new ArrayList<>();
    List<Vertex> ring = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (String step : path.getAttribute("d").trim().split("\\s+")) {
      if (step.equals("z")) {
        rings.add(new Ring(ring));
        x = ring.get(0).x();
        y = ring.get(0).y();
        ring = new ArrayList<>();
      } else if (!step.equals("m")) {
        String[] move = step.split(",");
        x += Double.parseDouble(move[0]);
        y += Double.parseDouble(move[1]);
        ring.add(new Vertex(x, y));
      }
    }
    return rings;
  }
}
