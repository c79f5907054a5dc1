package org.bilan.indicators.territory;

import java.util.List;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** Offers its words and the readings {@code region2011 regionName2011}. */
@Component
public final class TerritoryVocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "indicators-territory";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(TerritoryWords.class, ConcentrationWords.class);
  }

  @Override
  public List<Reading> readings() {
    return List.of(new RegionOfPostcode(), new RegionName());
  }

  @Override
  public List<IndicatorFunction> functions() {
    return List.of(
        new Density(),
        new Quotients(),
        new Concentrated(Concentrated.HERFINDAHL, Concentration.HERFINDAHL),
        new Concentrated(Concentrated.GINI, Concentration.GINI),
        new Concentrated(Concentrated.TOP_SHARE, Concentration.TOP_SHARE),
        new Positions(Positions.ALL, false),
        new Positions(Positions.ONE, true));
  }
}
