package org.bilan.workbench.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.live.LiveProject;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Burst;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;
import org.bilan.api.report.Parameter;
import org.bilan.api.report.ReportDefinition;
import org.bilan.workbench.api.JobProgress;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.dialog.Chooser;
import org.bilan.workbench.dialog.Chooser.Entry;
import org.bilan.workbench.dialog.Questions;
import org.bilan.workbench.shell.Window;
import org.bilan.workbench.theme.Glyph;

/** Writing the bilan to files, and choosing which one is looked at. */
final class Exporting {

  /** A raw file of an edition. */
  private static final Pattern YEAR = Pattern.compile("data/(\\d{4})/.*");

  private Exporting() {}

  static void export(Window window) {
    window
        .openFiles()
        .saveAll(
            () ->
                run(
                    window,
                    "command.bilan.export",
                    (bilan, progress) ->
                        exported(window, bilan.render(request(window), output(window), progress))));
  }

  static void burst(Window window) {
    List<Parameter> parameters = parameters(window);
    if (parameters.isEmpty()) {
      Questions.tell(window, window.screen().words("burst.no-parameter"));
      return;
    }
    Chooser.show(
        window.frame(),
        window.screen().words("burst.hint"),
        parameters.stream()
            .map(p -> new Entry(p.name(), p.name(), p.label(), Glyph.PAGES))
            .toList(),
        entry -> burst(window, entry.id()));
  }

  private static void burst(Window window, String parameter) {
    ProjectRequest whole = without(request(window));
    window
        .openFiles()
        .saveAll(
            () ->
                run(
                    window,
                    "command.bilan.burst",
                    (bilan, progress) ->
                        burst(
                            window,
                            bilan.burst(
                                whole, parameter, burstOutput(window, parameter), progress))));
  }

  private static void run(
      Window window, String title, BiFunction<BilanService, Progress, String> work) {
    Optional<BilanService> bilan = window.engine().bilan();
    if (bilan.isEmpty()) {
      Questions.tell(window, window.screen().words("project.no-engine"));
      return;
    }
    window.start(
        new JobRequest(
            window.screen().words(title),
            progress -> window.tell(work.apply(bilan.get(), told(window, progress))),
            failure -> Questions.tell(window, window.screen().words("failed", failure))));
  }

  private static Progress told(Window window, JobProgress progress) {
    return (code, arguments) ->
        progress.step(window.engine().writer().words(code, arguments, window.language()));
  }

  private static String exported(Window window, Rendered rendered) {
    return rendered.published()
        ? window.screen().words("exported", rendered.files().size(), rendered.output())
        : window.screen().words("not-exported", first(window, rendered.diagnostics()));
  }

  private static String burst(Window window, Burst burst) {
    long well = burst.bilans().stream().filter(b -> b.rendered().published()).count();
    return burst.bilans().isEmpty()
        ? window.screen().words("not-exported", first(window, burst.diagnostics()))
        : window.screen().words("burst.done", well, burst.bilans().size(), burst.output());
  }

  private static String first(Window window, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(d -> d.place() + " : " + window.words(d))
        .orElse("");
  }

  static void edition(Window window) {
    LiveProject project = window.project().orElseThrow();
    List<Entry> years =
        window.files().stream()
            .map(YEAR::matcher)
            .filter(Matcher::matches)
            .map(found -> found.group(1))
            .distinct()
            .map(year -> new Entry(year, year, "", Glyph.TABLE))
            .toList();
    if (years.isEmpty()) {
      window.tell(window.screen().words("edition.none"));
      return;
    }
    Chooser.show(
        window.frame(),
        window.screen().words("command.bilan.edition"),
        years,
        entry -> project.request(project.request().withEdition(Integer.parseInt(entry.id()))));
  }

  /** Looks at the bilan of one value of a parameter, or at the whole again. */
  static void restrict(Window window) {
    LiveProject project = window.project().orElseThrow();
    List<Entry> values = new ArrayList<>();
    values.add(new Entry("", window.screen().words("restrict.whole"), "", Glyph.PAGES));
    for (Parameter parameter : parameters(window)) {
      for (String value : values(window, parameter)) {
        values.add(
            new Entry(parameter.name() + "=" + value, value, parameter.label(), Glyph.PAGES));
      }
    }
    Chooser.show(
        window.frame(),
        window.screen().words("command.bilan.restrict"),
        values,
        entry -> project.request(with(project.request(), entry.id())));
  }

  private static List<String> values(Window window, Parameter parameter) {
    return Restrictions.values(evaluated(window), parameter);
  }

  private static ProjectRequest with(ProjectRequest request, String chosen) {
    Map<String, String> parameters = new LinkedHashMap<>();
    int equals = chosen.indexOf('=');
    if (equals > 0) {
      parameters.put(chosen.substring(0, equals), chosen.substring(equals + 1));
    }
    return new ProjectRequest(
        request.folder(),
        request.edition(),
        request.data(),
        parameters,
        request.useCaches(),
        request.fromStore());
  }

  private static ProjectRequest without(ProjectRequest request) {
    return with(request, "");
  }

  static void showFolder(Window window) {
    Opening.open(window, output(window).orElseThrow(), "folder.where");
  }

  private static ProjectRequest request(Window window) {
    return window.project().orElseThrow().request();
  }

  private static Optional<Evaluated> evaluated(Window window) {
    return window.project().flatMap(p -> p.state().evaluated());
  }

  private static List<Parameter> parameters(Window window) {
    return evaluated(window)
        .flatMap(e -> e.definitions().report())
        .map(ReportDefinition::parameters)
        .orElse(List.of());
  }

  /** Beside the texts, so that an author finds it: {@code output} in the project. */
  private static Optional<Path> output(Window window) {
    ProjectRequest request = request(window);
    String year = evaluated(window).map(e -> "-" + e.edition()).orElse("");
    String values =
        String.join("", request.parameters().values().stream().map(v -> "-" + v).toList());
    return Optional.of(request.folder().resolve("output").resolve("bilan" + year + values));
  }

  private static Optional<Path> burstOutput(Window window, String parameter) {
    return output(window).map(p -> p.resolveSibling(p.getFileName() + "-" + parameter));
  }
}
