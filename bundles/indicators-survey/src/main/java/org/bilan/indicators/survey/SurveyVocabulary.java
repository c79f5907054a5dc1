package org.bilan.indicators.survey;

import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.WeightFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.bilan.indicators.survey.Bound.Side;
import org.osgi.service.component.annotations.Component;

/** Offers {@link SurveyWords} and {@link WeightWords}. */
@Component
public final class SurveyVocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "indicators-survey";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(SurveyWords.class, WeightWords.class, SampleWords.class);
  }

  @Override
  public List<IndicatorFunction> functions() {
    return Stream.concat(
            Stream.of(
                new Estimate(),
                new Surveyed(),
                new Bound("lower", List.of(Side.LOWER)),
                new Bound("upper", List.of(Side.UPPER)),
                new Bound("intervals", List.of(Side.LOWER, Side.VALUE, Side.UPPER)),
                new Based(),
                new WeightQuality(WeightQuality.EFFECTIVE, false),
                new WeightQuality(WeightQuality.DESIGN_EFFECT, true),
                new Proportions(),
                new Responses(),
                new Unanswered()),
            Representativeness.functions().stream())
        .toList();
  }

  @Override
  public List<WeightFunction> weightFunctions() {
    return List.of(new Raking());
  }
}
