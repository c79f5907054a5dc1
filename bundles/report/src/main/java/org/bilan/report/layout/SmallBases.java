package org.bilan.report.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.report.ReportDefinition;
import org.bilan.report.binding.Printer;
import org.bilan.report.typography.Typography;

/** Tells readers which values rest on few answers. */
final class SmallBases {

  private final Bilan bilan;
  private final PrintedWords words;

  SmallBases(Bilan bilan) {
    this.bilan = bilan;
    this.words = bilan.words();
  }

  /** Whether the value of a category, as printed, rests on few answers. */
  static boolean has(IndicatorResult result, String category) {
    return result.result() instanceof Result.Breakdown breakdown
        && breakdown.cells().stream()
            .filter(cell -> cell.category().map(Typography::set).equals(Optional.of(category)))
            .anyMatch(cell -> cell.flags().contains(Flag.SMALL_BASE));
  }

  /** The note under a text in which values are marked. */
  Optional<Block> note(List<Block> text, Place place) {
    return text.stream().flatMap(SmallBases::runs).anyMatch(SmallBases::isMarked)
        ? Optional.of(
            new Block.Paragraph(
                List.of(new Inline.Text(words.of("small.note", few()), Inline.Style.PLAIN)),
                Block.Paragraph.Role.NOTE,
                place))
        : Optional.empty();
  }

  private static Stream<Inline> runs(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().stream();
    }
    return block instanceof Block.ItemList list
        ? list.items().stream().flatMap(List::stream)
        : Stream.empty();
  }

  private static boolean isMarked(Inline run) {
    return run instanceof Inline.Bound bound && bound.text().endsWith(Printer.SMALL);
  }

  /** The clause of a note under a chart or a table: all its values, or some of its categories. */
  Optional<String> clause(List<IndicatorResult> results) {
    Set<String> small = new LinkedHashSet<>();
    boolean all = true;
    for (IndicatorResult result : results) {
      if (result.result() instanceof Result.Breakdown breakdown) {
        for (Result.Cell cell : breakdown.cells()) {
          boolean few = cell.flags().contains(Flag.SMALL_BASE);
          all &= few || cell.value().isMissing();
          if (few) {
            small.add(cell.category().orElse(words.of("blank.category")));
          }
        }
      } else if (((Result.Figure) result.result()).flags().contains(Flag.SMALL_BASE)) {
        small.add(bilan.label(result));
      } else {
        all = false;
      }
    }
    if (small.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        all
            ? words.of("source.small-all", few())
            : words.of("source.small", String.join(", ", small)));
  }

  private String few() {
    int under =
        bilan.composition().definitions().report().map(ReportDefinition::smallUnder).orElse(0);
    return under > 0 ? words.of("small.under", under) : words.of("small.few");
  }
}
