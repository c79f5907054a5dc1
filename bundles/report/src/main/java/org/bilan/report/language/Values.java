package org.bilan.report.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.language.Hover;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.api.script.ScriptFile;
import org.bilan.report.binding.Names;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.PlainFormat;

/** The last values of what texts name. */
final class Values {

  private static final int MOST_CELLS = 8;

  private final ProjectTexts project;
  private final Names names;

  Values(ProjectTexts project, Names names) {
    this.project = project;
    this.names = names;
  }

  Optional<IndicatorResult> result(String id) {
    return project.known().flatMap(k -> k.results()).flatMap(r -> r.find(id));
  }

  /** The value of a name as formats take it; empty where it is not known, or is a breakdown. */
  Optional<Operand> operand(String id) {
    if (Names.isYear(id)) {
      int year = project.edition() - (id.equals(Names.YEAR) ? 0 : 1);
      return Optional.of(Operand.year(id, year));
    }
    return names
        .indicator(id)
        .flatMap(
            i ->
                result(id)
                    .map(IndicatorResult::result)
                    .filter(Result.Figure.class::isInstance)
                    .map(r -> Operand.of(i, (Result.Figure) r)));
  }

  /** What is known of an indicator. */
  Optional<Hover> page(String id, Span span, Locale language) {
    return names
        .indicator(id)
        .map(i -> new Hover(span, id, i.plainLabel(), facts(i, language), defined(i)));
  }

  private Optional<Span> defined(Indicator indicator) {
    Optional<ScriptFile> file = project.file(indicator.place().file());
    return file.map(f -> Span.of(f, indicator.place()));
  }

  private List<Hover.Fact> facts(Indicator indicator, Locale language) {
    List<Hover.Fact> facts = new ArrayList<>();
    String kind = "text.kind." + indicator.kind().name().toLowerCase(Locale.ROOT);
    facts.add(fact("kind", LanguageMessages.words(kind, language), language));
    result(indicator.id()).ifPresent(r -> facts.addAll(facts(r, language)));
    indicator.note().ifPresent(note -> facts.add(fact("note", note, language)));
    return facts;
  }

  private List<Hover.Fact> facts(IndicatorResult found, Locale language) {
    List<Hover.Fact> facts = new ArrayList<>();
    if (found.result() instanceof Result.Figure figure) {
      String value =
          figure.value().isMissing()
              ? LanguageMessages.words("text.missing", language)
              : PlainFormat.print(Operand.of(found.indicator(), figure));
      facts.add(fact("value", value, language));
      figure.base().ifPresent(n -> facts.add(fact("base", MessageCatalogue.grouped(n), language)));
      figure.margin().ifPresent(m -> facts.add(fact("margin", plain(m), language)));
    } else if (found.result() instanceof Result.Breakdown breakdown) {
      facts.add(fact("value", cells(found.indicator(), breakdown), language));
    }
    if (!found.result().unit().isEmpty()) {
      facts.add(fact("unit", found.result().unit(), language));
    }
    return facts;
  }

  private static String plain(BigDecimal number) {
    return "± " + number.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  private static String cells(Indicator indicator, Result.Breakdown breakdown) {
    List<String> cells =
        breakdown.cells().stream()
            .limit(MOST_CELLS)
            .map(c -> label(c) + " " + printed(indicator, breakdown.unit(), c.value()))
            .toList();
    String more = breakdown.cells().size() > MOST_CELLS ? " ; …" : "";
    return String.join(" ; ", cells) + more;
  }

  private static String label(Result.Cell cell) {
    return cell.category().orElse("–") + cell.series().map(s -> " / " + s).orElse("");
  }

  private static String printed(Indicator indicator, String unit, Value value) {
    return value.isMissing()
        ? "–"
        : PlainFormat.print(Operand.of(indicator, Result.Figure.of(value, unit)));
  }

  private static Hover.Fact fact(String key, String value, Locale language) {
    return new Hover.Fact(LanguageMessages.words("text.fact." + key, language), value);
  }
}
