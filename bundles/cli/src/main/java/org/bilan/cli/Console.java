package org.bilan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.indicator.Flag;
import org.bilan.api.project.Progress;

/**
 * Where commands write.
 *
 * @param out data
 * @param err everything else
 * @param locale the language of messages
 * @param writer puts words to codes
 */
record Console(PrintStream out, PrintStream err, Locale locale, DiagnosticWriter writer) {

  /** What begins the codes that number bilans by themselves. */
  private static final String BURST = "progress.burst";

  /** The words of a code. */
  String words(String code, Object... arguments) {
    return writer.words(code, List.of(arguments), locale);
  }

  /** What a reader must know of a value, in brackets; nothing where there is nothing to know. */
  String flags(Set<Flag> flags) {
    return flags.isEmpty()
        ? ""
        : flags.stream()
            .map(flag -> words("cli.flag." + flag.name()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** Says something on standard error. */
  void say(String code, Object... arguments) {
    err.println(words(code, arguments));
  }

  /** {@code place: severity: sentence}. */
  String line(Diagnostic diagnostic) {
    String severity = words("cli." + diagnostic.severity().name().toLowerCase(Locale.ROOT));
    return diagnostic.place() + ": " + severity + " " + writer.sentence(diagnostic, locale);
  }

  /** Writes findings, then how many there are. */
  void report(List<Diagnostic> diagnostics, PrintStream stream) {
    diagnostics.forEach(diagnostic -> stream.println(line(diagnostic)));
    stream.flush();
    if (!diagnostics.isEmpty()) {
      say(
          "cli.count",
          words("cli.errors", count(diagnostics, Severity.ERROR)),
          words("cli.warnings", count(diagnostics, Severity.WARNING)));
    }
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** Tells each step on standard error. */
  Progress progress() {
    return new Progress() {
      private int number;

      @Override
      public synchronized void step(String code, List<Object> arguments) {
        boolean step = !code.startsWith(BURST);
        number += step ? 1 : 0;
        err.println(
            (step ? "[" + number + "] " : "    ")
                + writer.words(code, new ArrayList<>(arguments), locale));
        err.flush();
      }
    };
  }
}
