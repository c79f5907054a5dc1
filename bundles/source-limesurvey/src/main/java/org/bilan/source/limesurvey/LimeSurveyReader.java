package org.bilan.source.limesurvey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.script.KnownPlugins;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Reads exports of LimeSurvey with whatever reads files of their names. Safe between threads.
 *
 * <p>Example: {@code limesurvey 'reponses.csv'}, then {@code number('age') { question 'Q05' }}.
 */
@Component(property = LimeSurveyReader.FORMAT_PROPERTY + "=" + LimeSurveyReader.FORMAT)
public final class LimeSurveyReader implements SourceReader {

  static final String FORMAT = "limesurvey";
  static final String FORMAT_PROPERTY = "org.bilan.format";

  private final List<SourceReader> readers = new CopyOnWriteArrayList<>();
  private final AtomicReference<KnownPlugins> plugins = new AtomicReference<>();

  @Reference(
      name = "readers",
      target = "(!(" + FORMAT_PROPERTY + "=" + FORMAT + "))",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void add(SourceReader reader) {
    readers.add(reader);
  }

  void remove(SourceReader reader) {
    readers.remove(reader);
  }

  @Reference(
      name = "plugins",
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY,
      unbind = "forget")
  void use(KnownPlugins known) {
    plugins.set(known);
  }

  void forget(KnownPlugins known) {
    plugins.compareAndSet(known, null);
  }

  @Override
  public String format() {
    return FORMAT;
  }

  /** Never: an export has a name like any other, so that its script names the format. */
  @Override
  public boolean reads(String fileName) {
    return false;
  }

  @Override
  public boolean isSurvey() {
    return true;
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    Optional<SourceReader> reader =
        readers.stream()
            .filter(r -> r.reads(file.name()))
            .min(Comparator.comparing(SourceReader::format));
    if (reader.isEmpty()) {
      problems.report(unread(file));
      return FileReport.of(file, FORMAT, List.of(), 0, 0, "");
    }
    Answers answers = new Answers(rows);
    FileReport report = answers.report(reader.get().read(file, answers, told(problems)));
    if (answers.incomplete() > 0) {
      problems.report(incomplete(file, answers.incomplete(), report.rows()));
    }
    return report;
  }

  /** Columns of the same name are told apart here: that they are doubled needs no mending. */
  private static DiagnosticSink told(DiagnosticSink problems) {
    return problem -> {
      if (!problem.code().endsWith(".doubled-names")) {
        problems.report(problem);
      }
    };
  }

  /** They are answers like the others until the script says what to do with them. */
  private static Diagnostic incomplete(SourceFile file, long count, long rows) {
    return Diagnostic.note(
        "limesurvey.incomplete",
        file.declared(),
        file.name(),
        MessageCatalogue.grouped(count),
        MessageCatalogue.grouped(rows));
  }

  private Diagnostic unread(SourceFile file) {
    return Optional.ofNullable(plugins.get())
        .flatMap(p -> p.reading(file.name()))
        .map(id -> Diagnostic.error("limesurvey.plugin", file.declared(), file.name(), id))
        .orElseGet(() -> Diagnostic.error("limesurvey.no-reader", file.declared(), file.name()));
  }
}
