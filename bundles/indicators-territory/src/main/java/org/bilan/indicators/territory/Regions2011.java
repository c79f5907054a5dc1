package org.bilan.indicators.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.data.NormalForm;

/**
 * The regions of France in 2011 by the official geographic code of Insee: their départements, their
 * codes, and what else they are called.
 */
final class Regions2011 {

  /**
   * A region.
   *
   * @param name its official name
   * @param code its Insee code
   * @param departements the codes of its départements
   * @param others other names and usual abbreviations, which no rule of spelling gives
   */
  record Region(String name, String code, List<String> departements, List<String> others) {}

  /** What stands before the name of a region and is no part of it. */
  private static final List<String> BEFORE =
      List.of("conseil regional", "region", "de", "des", "du", "d", "la", "le", "les", "l");

  private static final List<Region> REGIONS =
      List.of(
          region("Île-de-France", "11", "75 77 78 91 92 93 94 95", "idf", "region parisienne"),
          region("Champagne-Ardenne", "21", "08 10 51 52", "champagne ardennes"),
          region("Picardie", "22", "02 60 80"),
          region("Haute-Normandie", "23", "27 76", "hte normandie"),
          // Renamed in 2015, within the same borders.
          region("Centre", "24", "18 28 36 37 41 45", "centre val de loire", "cvl"),
          region("Basse-Normandie", "25", "14 50 61", "bse normandie"),
          region("Bourgogne", "26", "21 58 71 89"),
          region("Nord-Pas-de-Calais", "31", "59 62", "npdc", "npc", "nord pdc"),
          region("Lorraine", "41", "54 55 57 88"),
          region("Alsace", "42", "67 68"),
          region("Franche-Comté", "43", "25 39 70 90", "fr comte"),
          region("Pays de la Loire", "52", "44 49 53 72 85", "pdl", "pdll", "pays de loire"),
          region("Bretagne", "53", "22 29 35 56", "bzh"),
          region("Poitou-Charentes", "54", "16 17 79 86", "poitou charente"),
          region("Aquitaine", "72", "24 33 40 47 64"),
          region("Midi-Pyrénées", "73", "09 12 31 32 46 65 81 82", "midi pyrenee"),
          region("Limousin", "74", "19 23 87"),
          region("Rhône-Alpes", "82", "01 07 26 38 42 69 73 74", "rhone alpe"),
          region("Auvergne", "83", "03 15 43 63"),
          region("Languedoc-Roussillon", "91", "11 30 34 48 66"),
          region(
              "Provence-Alpes-Côte d'Azur",
              "93",
              "04 05 06 13 83 84",
              "paca",
              "provence alpes cote azur",
              "region sud"),
          // 20 begins the postcodes of both départements of Corse.
          region("Corse", "94", "20 2A 2B", "collectivite territoriale de corse"),
          region("Guadeloupe", "01", "971"),
          region("Martinique", "02", "972"),
          region("Guyane", "03", "973", "guyane francaise"),
          region("La Réunion", "04", "974", "ile de la reunion", "ile de reunion"),
          region("Mayotte", "06", "976"));

  private static final Map<String, Region> BY_NAME = byName();

  private Regions2011() {}

  private static Region region(String name, String code, String departements, String... others) {
    return new Region(name, code, List.of(departements.split(" ")), List.of(others));
  }

  private static Map<String, Region> byName() {
    Map<String, Region> regions = new HashMap<>();
    for (Region region : REGIONS) {
      regions.put(joined(NormalForm.of(region.name())), region);
      regions.put(joined(bare(region.name())), region);
      region.others().forEach(other -> regions.put(joined(other), region));
    }
    return Map.copyOf(regions);
  }

  /** All of them, in the order of their codes, those overseas last. */
  static List<Region> all() {
    return REGIONS;
  }

  /** The official name of the region of each département. */
  static Map<String, String> byDepartement() {
    Map<String, String> regions = new HashMap<>();
    for (Region region : REGIONS) {
      region.departements().forEach(departement -> regions.put(departement, region.name()));
    }
    return Map.copyOf(regions);
  }

  /** The region of an Insee code. */
  static Optional<Region> coded(String code) {
    return REGIONS.stream().filter(region -> region.code().equals(code)).findFirst();
  }

  /** The region of a name, whatever its capitals, accents, hyphens and articles. */
  static Optional<Region> named(String name) {
    String form = NormalForm.of(name);
    return Optional.ofNullable(BY_NAME.get(joined(form)))
        .or(() -> Optional.ofNullable(BY_NAME.get(joined(bare(form)))));
  }

  /** A name without spaces: « Ile de France », « Ile-de-France » and « Iledefrance » are one. */
  private static String joined(String form) {
    return form.replace(" ", "");
  }

  /** The normal form of a name without what stands before it: « Région de la Réunion ». */
  static String bare(String name) {
    String form = NormalForm.of(name);
    String shorter = form;
    do {
      form = shorter;
      for (String before : BEFORE) {
        if (shorter.startsWith(before + " ")) {
          shorter = shorter.substring(before.length() + 1);
        }
      }
    } while (!shorter.equals(form));
    return form;
  }
}
