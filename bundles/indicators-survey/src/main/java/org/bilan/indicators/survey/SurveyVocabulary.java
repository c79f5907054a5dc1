package org.bilan.indicators.survey;

import java.util.List;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** Offers {@link SurveyWords}. */
@Component
public final class SurveyVocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "indicators-survey";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(SurveyWords.class);
  }

  @Override
  public List<IndicatorFunction> functions() {
    return List.of(new Estimate());
  }
}
