package org.bilan.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.ValueText;
import org.bilan.api.project.Inquiries;

/**
 * What the console answers, line by line.
 *
 * @param language the language of the screen
 * @param problems puts words to problems
 */
record AnswerText(Locale language, Function<Diagnostic, String> problems) {

  private static final int CELLS = 30;
  private static final String INDENT = "  ";

  List<String> of(Inquiries.Answer answer) {
    List<String> lines = new ArrayList<>();
    answer.problems().forEach(problem -> add(problem, lines));
    answer.result().ifPresent(result -> add(result, lines));
    if (lines.isEmpty()) {
      lines.add(INDENT + words("console.no-answer"));
    }
    return lines;
  }

  /** A sign stands under the first character that is wrong. */
  private void add(Diagnostic problem, List<String> lines) {
    int column = Math.max(1, problem.place().column());
    lines.add(" ".repeat(column + 1) + "^");
    lines.add(INDENT + words("console.column", column, problems.apply(problem)));
  }

  private void add(IndicatorResult result, List<String> lines) {
    ValueText numbers = new ValueText(language);
    if (result.result() instanceof Result.Figure figure) {
      lines.add(
          INDENT
              + numbers.of(figure.value(), figure.unit())
              + known(figure.base(), figure.flags(), numbers));
      return;
    }
    Result.Breakdown breakdown = (Result.Breakdown) result.result();
    lines.add(INDENT + words("indicators.cells", breakdown.cells().size()));
    for (Result.Cell cell : breakdown.cells().stream().limit(CELLS).toList()) {
      String name = cell.category().orElse(words("data.blank-value"));
      String series = cell.series().map(s -> " × " + s).orElse("");
      String value = numbers.of(cell.value(), breakdown.unit());
      String known = known(cell.base(), cell.flags(), numbers);
      lines.add(INDENT + INDENT + words("console.cell", name + series, value + known));
    }
    if (breakdown.cells().size() > CELLS) {
      lines.add(INDENT + INDENT + "…");
    }
  }

  private String known(Optional<Long> base, Set<Flag> flags, ValueText numbers) {
    List<String> known = new ArrayList<>();
    base.ifPresent(n -> known.add("n = " + numbers.of(n)));
    flags.forEach(flag -> known.add(Flags.words(flag, language)));
    return known.isEmpty() ? "" : "  (" + String.join(" ; ", known) + ")";
  }

  private String words(String key, Object... arguments) {
    return Views.WORDS.of(language, key, arguments);
  }
}
