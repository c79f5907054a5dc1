package org.bilan.indicators.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.api.data.NormalForm;

/**
 * The regions that were made of several others on 1 January 2016, by their names, those of the law
 * before they had one, and their usual abbreviations: none of them is a region of 2011.
 */
final class Regions2016 {

  private static final Map<String, String> MADE_OF = new TreeMap<>();

  static {
    add("Alsace, Champagne-Ardenne et Lorraine", "grand est", "acal", "44");
    add("Aquitaine, Limousin et Poitou-Charentes", "nouvelle aquitaine", "alpc", "75");
    add("Auvergne et Rhône-Alpes", "auvergne rhone alpes", "aura", "84");
    add("Bourgogne et Franche-Comté", "bourgogne franche comte", "bfc", "27");
    add("Languedoc-Roussillon et Midi-Pyrénées", "occitanie", "lrmp", "76");
    add("Nord-Pas-de-Calais et Picardie", "hauts de france", "hdf", "32");
    add("Basse-Normandie et Haute-Normandie", "normandie", "28");
    add("Alsace, Champagne-Ardenne et Lorraine", "alsace champagne ardenne lorraine");
    add("Aquitaine, Limousin et Poitou-Charentes", "aquitaine limousin poitou charentes");
    add("Languedoc-Roussillon et Midi-Pyrénées", "languedoc roussillon midi pyrenees");
    add("Nord-Pas-de-Calais et Picardie", "nord pas de calais picardie");
  }

  private Regions2016() {}

  private static void add(String regions, String... names) {
    List.of(names).forEach(name -> MADE_OF.put(name, regions));
  }

  /** The regions of 2011 that one of 2016 is made of, as a sentence names them. */
  static Optional<String> madeOf(String name) {
    return Optional.ofNullable(MADE_OF.get(NormalForm.of(name)))
        .or(() -> Optional.ofNullable(MADE_OF.get(Regions2011.bare(name))));
  }
}
