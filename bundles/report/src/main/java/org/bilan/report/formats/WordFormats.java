package org.bilan.report.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Value;
import org.bilan.report.texts.Argument;

/** Formats of numbers as words, of nouns and of labels. */
final class WordFormats {

  private WordFormats() {}

  static List<Format> all() {
    return List.of(
        new Format(
            "ordinal", "ordinal [f]", Shape.word("f"), Subject::mayCount, WordFormats::ordinal),
        new Format(
            "letters", "letters [f]", Shape.word("f"), Subject::mayCount, WordFormats::letters),
        Format.plain("noun", "noun", Shape::none, s -> s.mayCount() && s.noun(), (o, a) -> noun(o)),
        Format.plain(
            "plural",
            "plural \"singulier\" \"pluriel\"",
            Shape.quoted(2),
            s -> s.may(Subject.Kind.NUMBER),
            (o, a) -> Shape.text(a, FrenchNumber.isPlural(o.rounded().number()) ? 1 : 0)),
        Format.plain(
            "list",
            "list [quoted]",
            Shape.word("quoted"),
            s -> s.may(Subject.Kind.LABELS),
            (o, a) -> FrenchWords.list(Shape.has(a, "quoted") ? quoted(o) : labels(o))),
        Format.plain(
            "first",
            "first",
            Shape::none,
            s -> s.may(Subject.Kind.LABELS),
            (o, a) -> labels(o).stream().findFirst().orElse("")),
        Format.plain("label", "label", Shape::none, s -> true, (o, a) -> o.label()));
  }

  private static Printed ordinal(Operand operand, List<Argument> arguments) {
    BigDecimal number = operand.rounded().number();
    if (!isCount(number) || number.signum() == 0) {
      return notWhole(operand, "ordinal");
    }
    boolean first = number.compareTo(BigDecimal.ONE) == 0;
    boolean feminine = Shape.has(arguments, "f");
    String ending = first ? (feminine ? "ʳᵉ" : "ᵉʳ") : "ᵉ";
    String digits =
        operand.unit().equals(Operand.YEAR) ? PlainFormat.year(number) : FrenchNumber.of(number, 0);
    return Printed.of(digits + ending);
  }

  private static Printed letters(Operand operand, List<Argument> arguments) {
    BigDecimal number = operand.rounded().number();
    if (!isCount(number)) {
      return notWhole(operand, "letters");
    }
    boolean small = number.compareTo(BigDecimal.valueOf(17)) < 0;
    return Printed.of(
        small
            ? FrenchWords.upToSixteen(number.intValue(), Shape.has(arguments, "f"))
            : FrenchNumber.of(number, 0));
  }

  private static Printed notWhole(Operand operand, String format) {
    String plain = FrenchNumber.exact(operand.number());
    return Printed.with(plain, Severity.ERROR, "report.not-whole", format, operand.id(), plain);
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private static String noun(Operand operand) {
    Noun noun = operand.noun().orElseThrow();
    BigDecimal number = operand.number();
    if (number.signum() == 0) {
      return (noun.feminine() ? "aucune " : "aucun ") + noun.singular();
    }
    if (number.compareTo(BigDecimal.ONE) == 0) {
      return (noun.feminine() ? "une " : "un ") + noun.singular();
    }
    int decimals = FrenchNumber.decimals(operand.precision());
    BigDecimal rounded =
        FrenchNumber.rounded(number, operand.precision()).setScale(decimals, RoundingMode.HALF_UP);
    String word = FrenchNumber.isPlural(rounded) ? noun.plural() : noun.singular();
    return FrenchNumber.of(rounded, decimals) + FrenchNumber.GLUE + word;
  }

  private static List<String> quoted(Operand operand) {
    return labels(operand).stream()
        .map(label -> "«" + FrenchNumber.NARROW + label + FrenchNumber.NARROW + "»")
        .toList();
  }

  private static List<String> labels(Operand operand) {
    return operand.value() instanceof Value.Labels labels
        ? labels.values()
        : List.of(PlainFormat.print(operand));
  }
}
