package org.bilan.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.document.Block;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.approximations.Approximations;
import org.bilan.report.binding.Printer;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.PlainFormat;
import org.bilan.report.typography.Typography;

/** Makes figures shown large. */
final class KeyFigureBlocks {

  private static final int ESTIMATED_DIGITS = 3;

  private final Bilan bilan;
  private final PrintedWords words;
  private final ShownUnit units;

  KeyFigureBlocks(Bilan bilan) {
    this.bilan = bilan;
    this.words = bilan.words();
    this.units = new ShownUnit(words);
  }

  Optional<Block> of(LayoutElement.KeyFigures element) {
    List<Block.KeyFigure> figures = figures(element, true);
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.KeyFigures(figures, element.place()));
  }

  /** The figures that have a value, for the cover. */
  List<Block.KeyFigure> highlights(LayoutElement.KeyFigures element, int most) {
    return figures(element, false).stream()
        .filter(figure -> !figure.value().equals(Printer.MISSING))
        .limit(most)
        .toList();
  }

  private List<Block.KeyFigure> figures(LayoutElement.KeyFigures element, boolean reported) {
    List<Block.KeyFigure> figures = new ArrayList<>();
    for (String id : element.ids()) {
      Optional<IndicatorResult> result =
          reported ? bilan.result(id, element.place()) : bilan.composition().results().find(id);
      if (result.isPresent() && result.get().result() instanceof Result.Figure figure) {
        if (reported && Operand.of(result.get().indicator(), figure).isNothing()) {
          bilan.absent("report.figure-missing", element.place(), id);
        }
        figures.add(figure(result.get(), figure));
      } else if (reported && result.isPresent()) {
        bilan.report(Diagnostic.error("report.breakdown-in-key-figures", element.place(), id));
      }
    }
    return figures;
  }

  private Block.KeyFigure figure(IndicatorResult result, Result.Figure figure) {
    Indicator indicator = result.indicator();
    String value = value(indicator, figure) + units.afterNumber(indicator, figure);
    String label = label(indicator, figure);
    return new Block.KeyFigure(
        indicator.id(),
        value,
        label + units.afterLabel(indicator, figure, label),
        note(result, figure));
  }

  private static String value(Indicator indicator, Result.Figure figure) {
    Operand operand = Operand.of(indicator, figure);
    if (operand.isNothing()) {
      return Printer.MISSING;
    }
    boolean estimate =
        figure.flags().contains(Flag.ESTIMATE) && figure.value().number().isPresent();
    return Typography.set(
        estimate ? Approximations.about(operand, ESTIMATED_DIGITS) : PlainFormat.print(operand));
  }

  private String label(Indicator indicator, Result.Figure figure) {
    boolean named = !indicator.label().isBlank() && !indicator.label().equals(indicator.id());
    if (named || indicator.noun().isEmpty()) {
      return bilan.label(indicator);
    }
    boolean plural = figure.value().number().map(FrenchNumber::isPlural).orElse(true);
    return plural ? indicator.noun().get().plural() : indicator.noun().get().singular();
  }

  private String note(IndicatorResult result, Result.Figure figure) {
    if (figure.flags().contains(Flag.WITHHELD)) {
      return words.of("source.withheld");
    }
    String note = precision(result, figure);
    return figure.flags().contains(Flag.SMALL_BASE)
        ? note.isEmpty() ? words.of("key.few") : words.of("key.small", note)
        : note;
  }

  private String precision(IndicatorResult result, Result.Figure figure) {
    Optional<String> base = bilan.sample().size(result.indicator(), figure).map(FrenchNumber::of);
    if (figure.margin().isPresent()) {
      String margin = Margin.print(figure);
      return base.map(n -> words.of("key.margin-base", margin, n))
          .orElseGet(() -> words.of("key.margin", margin));
    }
    Optional<String> by = result.provenance().statedBy();
    if (by.isPresent()) {
      return words.of("key.stated", by.get());
    }
    return base.map(n -> words.of("key.base", n)).orElseGet(() -> nation(result));
  }

  /** In the bilan of a region, a figure that is the nation's says so. */
  private String nation(IndicatorResult result) {
    Scope scope = bilan.composition().results().scope();
    List<Provenance.SourceUse> sources = result.provenance().sources();
    boolean everywhere =
        !scope.isNation()
            && !sources.isEmpty()
            && sources.stream().allMatch(source -> scope.on(source.name()).isEmpty());
    return everywhere ? words.of("key.nation") : "";
  }
}
