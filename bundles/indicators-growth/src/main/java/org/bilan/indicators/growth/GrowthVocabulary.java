package org.bilan.indicators.growth;

import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** Offers {@link GrowthWords} and {@link SeriesWords}. */
@Component
public final class GrowthVocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "indicators-growth";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(GrowthWords.class, SeriesWords.class);
  }

  @Override
  public List<IndicatorFunction> functions() {
    return Stream.concat(
            SeriesChange.functions().stream(),
            Stream.of(
                new FigureChange("growth", Change.GROWTH),
                new FigureChange("difference", Change.DIFFERENCE),
                new FigureChange("multiple", Change.MULTIPLE),
                new BreakdownChange("growths", Change.GROWTH),
                new BreakdownChange("differences", Change.DIFFERENCE),
                new Contributions("contributions", false),
                new Contributions("changeShares", true),
                new EditionChange("editionGrowth", Yearly.GROWTH),
                new EditionChange("editionDifference", Yearly.DIFFERENCE),
                new EditionChange("editionMultiple", Yearly.MULTIPLE),
                new EditionChange("editionYearlyGrowth", Yearly.MEAN),
                new YearlyGrowth(),
                new SeriesBreak(),
                new MissingEditions()))
        .toList();
  }
}
