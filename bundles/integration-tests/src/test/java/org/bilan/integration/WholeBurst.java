package org.bilan.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bilan.api.output.FigureFiles;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Burst;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;

/**
 * The bilans of the nation and of all regions, as a burst leaves them.
 *
 * @param burst how it ended
 */
record WholeBurst(Burst burst) {

  static final String NATION = "national";

  static WholeBurst of(RunningProduct product, Path project, Path output) {
    return new WholeBurst(
        product
            .service(BilanService.class)
            .burst(Requests.of(project), "region", Optional.of(output), Progress.SILENT));
  }

  Output output(String slug) {
    return new Output(burst.output().resolve(slug));
  }

  JsonNode nation() {
    return output(NATION).json("figures.json");
  }

  /** What each region publishes, by its folder. */
  Map<String, JsonNode> regions() {
    Map<String, JsonNode> regions = new LinkedHashMap<>();
    burst.bilans().stream()
        .map(Burst.Bilan::slug)
        .filter(slug -> !slug.equals(NATION))
        .forEach(slug -> regions.put(slug, output(slug).json("figures.json")));
    return regions;
  }

  /** What each region would publish by another project of the same data. */
  Map<String, JsonNode> regionsOf(RunningProduct product, Path project) {
    Map<String, JsonNode> regions = new LinkedHashMap<>();
    for (Burst.Bilan bilan : burst.bilans()) {
      if (!bilan.slug().equals(NATION)) {
        regions.put(bilan.slug(), figures(product, project, Map.of("region", bilan.value())));
      }
    }
    return regions;
  }

  /** What a project publishes of the nation, or of what parameters restrict it to. */
  static JsonNode figures(RunningProduct product, Path project, Map<String, String> parameters) {
    ProjectRequest request =
        new ProjectRequest(
            project, Optional.empty(), Optional.empty(), parameters, true, Optional.empty());
    Evaluated evaluated = product.service(BilanService.class).evaluate(request, Progress.SILENT);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      product
          .service(FigureFiles.class)
          .json("project", evaluated.edition(), evaluated.results().orElseThrow(), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Json.read(json.toString(StandardCharsets.UTF_8));
  }

  /** The words of the pages of a bilan, on one line, with plain spaces. */
  String words(String slug) {
    try (PDDocument pdf = Loader.loadPDF(output(slug).file("bilan.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      return RunningProduct.plain(text).replace("-\n", "").replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
