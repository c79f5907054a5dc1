package org.bilan.integration;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.Look;
import org.bilan.api.project.ProjectRequest;
import org.osgi.framework.ServiceRegistration;

/**
 * Documents as outputs are given them: takes the place of an output beside those of the product.
 */
final class ComposedBilans implements DocumentOutput {

  private Document document;
  private Look look;

  /** A chart of a bilan, and the look it is drawn in. */
  record Drawn(String bilan, Block.Chart chart, Look look) {

    @Override
    public String toString() {
      return bilan + ", " + chart.chart().name();
    }
  }

  /** The charts of the nation, and of some regions. */
  static List<Drawn> charts(RunningProduct product, Path sample, Path folder, String... regions) {
    ComposedBilans composed = new ComposedBilans();
    ServiceRegistration<DocumentOutput> registration =
        product.product().context().registerService(DocumentOutput.class, composed, null);
    try {
      Map<String, ProjectRequest> requests = new LinkedHashMap<>();
      requests.put("nation", Requests.of(sample));
      for (String region : regions) {
        requests.put(region, Requests.ofRegion(sample, region));
      }
      List<Drawn> charts = new ArrayList<>();
      requests.forEach(
          (name, request) -> {
            Output.of(product, request, folder.resolve(name));
            composed.document.charts().stream()
                .map(chart -> new Drawn(name, chart, composed.look))
                .forEach(charts::add);
          });
      return charts;
    } finally {
      registration.unregister();
    }
  }

  @Override
  public String format() {
    return "seen";
  }

  @Override
  public void write(Document given, Look dress, OutputStream out, DiagnosticSink problems) {
    document = given;
    look = dress;
  }
}
