package org.bilan.chart.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.chart.ChartImages;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Look;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Draws each chart with the renderer of its form, once as PNG and once as SVG. May be called from
 * several threads. The same chart and look give the same bytes; those of PNG, within one Java.
 */
@Component
public final class ChartFiles implements ChartImages {

  /** Where authors name charts. */
  private static final Place LAYOUT = Place.file("bilan.groovy");

  /** Those there are, the highest ranked last; charts come and go with their bundles. */
  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<ChartRenderer> renderers = List.of();

  /** Draws with the renderers there are. */
  public ChartFiles() {}

  /**
   * Draws with given renderers, outside a framework.
   *
   * @param renderers from the least to the most preferred
   */
  ChartFiles(List<ChartRenderer> renderers) {
    this.renderers = List.copyOf(renderers);
  }

  /**
   * {@inheritDoc}
   *
   * @throws DiagnosticException {@code chart.no-renderer} where no renderer draws the form
   */
  @Override
  public void write(ChartSpec chart, Look look, Path folder) throws IOException {
    Map<String, byte[]> files = files(chart, look);
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws DiagnosticException {@code chart.no-renderer} where no renderer draws the form
   */
  @Override
  public Map<String, byte[]> files(ChartSpec chart, Look look) throws IOException {
    ChartRenderer renderer = rendererOf(chart);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(chart.name() + ".png", Png.of(chart, look, renderer));
    files.put(
        chart.name() + ".svg", Svg.of(chart, look, renderer).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private ChartRenderer rendererOf(ChartSpec chart) {
    return renderers.stream()
        .filter(renderer -> renderer.forms().contains(chart.form()))
        .reduce((lesser, preferred) -> preferred)
        .orElseThrow(() -> new DiagnosticException(noRenderer(chart)));
  }

  private static Diagnostic noRenderer(ChartSpec chart) {
    String form = chart.form().name().toLowerCase(Locale.ROOT);
    return Diagnostic.error("chart.no-renderer", LAYOUT, chart.name(), form);
  }
}
