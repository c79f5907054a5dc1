package org.bilan.indicators.growth;

import java.util.List;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** Offers {@link GrowthWords}. */
@Component
public final class GrowthVocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "indicators-growth";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(GrowthWords.class);
  }

  @Override
  public List<IndicatorFunction> functions() {
    return List.of(
        new FigureChange("growth", Change.GROWTH),
        new FigureChange("difference", Change.DIFFERENCE),
        new FigureChange("multiple", Change.MULTIPLE),
        new BreakdownChange("growths", Change.GROWTH),
        new BreakdownChange("differences", Change.DIFFERENCE));
  }
}
