package org.bilan.indicators.territory;

import java.util.List;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** Offers {@link TerritoryWords} and the reading {@code region2011}. */
@Component
public final class TerritoryVocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "indicators-territory";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(TerritoryWords.class);
  }

  @Override
  public List<Reading> readings() {
    return List.of(new RegionOfPostcode());
  }

  @Override
  public List<IndicatorFunction> functions() {
    return List.of(new Density());
  }
}
