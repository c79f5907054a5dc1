package org.bilan.report.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.report.Composition;
import org.bilan.api.report.Parameter;
import org.bilan.api.report.ReportDefinition;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Regions;
import org.bilan.report.texts.LatestPassages;
import org.bilan.report.texts.Passages;
import org.bilan.report.typography.Typography;

/** Composes a document: what is said of it as a whole, then its blocks. */
public final class DocumentComposer {

  private final Formats formats;
  private final Regions regions;
  private final PrintedWords words;
  private final LatestPassages texts = new LatestPassages();

  /** With the formats and words of the product. */
  public DocumentComposer(Formats formats, Regions regions, PrintedWords words) {
    this.formats = formats;
    this.regions = regions;
    this.words = words;
  }

  /** Composes; without a layout, a document without a page. */
  public Document compose(Composition composition, DiagnosticSink problems) {
    Bilan bilan = new Bilan(composition, formats, words, problems);
    Optional<ReportDefinition> report = composition.definitions().report();
    if (report.isEmpty()) {
      return new Document(info(bilan, "", "", "", date(composition, Optional.empty())), List.of());
    }
    String title = bilan.text(report.get().title());
    String subtitle = report.get().subtitle().map(bilan::text).orElse("");
    Passages passages = texts.read(composition.texts());
    LayoutWriter writer = new LayoutWriter(bilan, report.get(), passages, regions);
    List<Block> blocks = writer.write(title, subtitle);
    new LinkChecker(bilan).check(blocks);
    LocalDate date = date(composition, report.get().published());
    String named = named(title, report.get(), composition);
    return new Document(info(bilan, named, subtitle, report.get().author(), date), blocks);
  }

  /**
   * The title of a file, and of the foot of its pages, by which those of a burst are told apart:
   * with the values of its parameters that it does not name itself.
   */
  private static String named(String title, ReportDefinition report, Composition composition) {
    Map<String, String> parameters = composition.results().scope().parameters();
    StringBuilder named = new StringBuilder(title);
    for (Parameter parameter : report.parameters()) {
      String value = Typography.set(parameters.getOrDefault(parameter.name(), ""));
      if (!title.contains(value)) {
        named.append(" \u2013 ").append(value);
      }
    }
    return named.toString();
  }

  private Document.Info info(
      Bilan bilan, String title, String subtitle, String author, LocalDate date) {
    return new Document.Info(
        title,
        subtitle,
        Typography.set(author),
        bilan.composition().edition(),
        date,
        Locale.FRENCH,
        words.document());
  }

  /** The day declared, else the last export, else the last day of the edition. */
  private static LocalDate date(Composition composition, Optional<String> published) {
    return published
        .map(LocalDate::parse)
        .or(() -> lastExport(composition))
        .orElse(LocalDate.of(composition.edition(), 12, 31));
  }

  private static Optional<LocalDate> lastExport(Composition composition) {
    return composition.sources().values().stream()
        .map(SourceData::exported)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
