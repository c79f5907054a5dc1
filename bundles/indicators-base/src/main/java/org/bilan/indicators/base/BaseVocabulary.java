package org.bilan.indicators.base;

import java.util.List;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** Offers {@link BaseWords}. */
@Component
public final class BaseVocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "indicators-base";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(BaseWords.class);
  }

  @Override
  public List<IndicatorFunction> functions() {
    return List.of(new Percent());
  }
}
