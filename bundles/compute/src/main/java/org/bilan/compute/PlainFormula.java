package org.bilan.compute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Arithmetic;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Constant;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.formula.Formula.Stated;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.ValueText;

/** Says what a formula computes as a sentence, in the language of the screen. */
final class PlainFormula {

  private final Locale locale;
  private final Results results;
  private final UnaryOperator<String> patterns;
  private final PlainCondition conditions;
  private List<Provenance.SourceUse> sources = List.of();

  PlainFormula(Locale locale, Results results, UnaryOperator<String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
    this.results = results;
    this.conditions = new PlainCondition(locale);
  }

  /** The sentence of an indicator. */
  String of(IndicatorResult result) {
    sources = result.provenance().sources();
    String sentence = of(result.indicator().formula());
    return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1) + ".";
  }

  private String of(Formula formula) {
    if (formula instanceof Aggregate aggregate) {
      return aggregate(aggregate);
    }
    if (formula instanceof Lookup lookup) {
      String label =
          results.find(lookup.id()).map(found -> found.indicator().plainLabel()).orElse("");
      return label.isEmpty() || label.equals(lookup.id()) ? quoted(lookup.id()) : quoted(label);
    }
    if (formula instanceof Arithmetic arithmetic) {
      return words(
          "operation." + arithmetic.operator(), side(arithmetic.left()), side(arithmetic.right()));
    }
    if (formula instanceof Constant constant) {
      return argument(constant.value());
    }
    if (formula instanceof Stated stated) {
      return words("stated", argument(stated.value()), stated.by());
    }
    if (formula instanceof Nation nation) {
      return words("nation", of(nation.of()));
    }
    return formula instanceof Call call ? call(call) : selection((Selection) formula);
  }

  /** An operation within another is set apart. */
  private String side(Formula formula) {
    return formula instanceof Arithmetic ? "(" + of(formula) + ")" : of(formula);
  }

  private String aggregate(Aggregate aggregate) {
    String measured =
        aggregate
            .column()
            .map(PlainCondition::name)
            .or(() -> aggregate.condition().map(conditions::of))
            .orElse("");
    String key = "measure." + aggregate.measure() + (aggregate.rank() > 1 ? ".rank" : "");
    String source = quoted(source(aggregate.source()));
    StringBuilder sentence =
        new StringBuilder(words(key, measured, source, String.valueOf(aggregate.rank())));
    List<ColumnPath> by = new ArrayList<>(aggregate.by());
    if (aggregate.measure() == Formula.Measure.SHARES) {
      by.remove(0);
    }
    append(sentence, "by", by.stream().map(PlainCondition::name), "and");
    append(sentence, "among", aggregate.among().stream().map(conditions::of), "and");
    append(sentence, "where", aggregate.where().stream().map(conditions::of), "and");
    aggregate.weights().ifPresent(weights -> sentence.append(words("weighted")));
    return sentence.toString();
  }

  private void append(StringBuilder sentence, String key, Stream<String> parts, String between) {
    String joined = parts.collect(Collectors.joining(" " + words(between) + " "));
    if (!joined.isEmpty()) {
      sentence.append(words(key, joined));
    }
  }

  private String source(String name) {
    return sources.stream()
        .filter(source -> source.name().equals(name))
        .map(Provenance.SourceUse::label)
        .findFirst()
        .orElse(name);
  }

  /** A bundle may say what its functions do, with the names of their inputs in braces. */
  private String call(Call call) {
    Map<String, String> parts = new LinkedHashMap<>();
    call.inputs().forEach((name, input) -> parts.put(name, of(input)));
    call.settings().forEach((name, setting) -> parts.put(name, argument(setting)));
    String code = "plain." + call.function();
    String pattern = patterns.apply(code);
    if (pattern.equals(code)) {
      return words("call", quoted(call.function()), String.join(", ", parts.values()));
    }
    String said = pattern.replace("{*}", String.join(", ", parts.values()));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      said = said.replace("{" + part.getKey() + "}", part.getValue());
    }
    return said;
  }

  private String selection(Selection selection) {
    List<String> arguments = selection.arguments().stream().map(this::argument).toList();
    boolean ranks = selection.choice() == Formula.Choice.RANKS;
    return words(
        "choice." + selection.choice(),
        of(selection.of()),
        ranks ? arguments.get(0) : String.join(", ", arguments),
        ranks ? arguments.get(1) : "");
  }

  private String argument(Object argument) {
    if (argument instanceof BigDecimal number) {
      return new ValueText(locale).of(number);
    }
    return argument instanceof List<?> list
        ? list.stream().map(this::argument).collect(Collectors.joining(", "))
        : quoted(String.valueOf(argument));
  }

  private String quoted(String text) {
    return words("quoted", text);
  }

  private String words(String key, Object... arguments) {
    return PlainCondition.words(locale, key, arguments);
  }
}
