package org.bilan.indicators.territory;

import java.util.HashMap;
import java.util.Map;

/** The regions of France in 2011 and their départements, by the official geographic code. */
final class Regions2011 {

  private static final String[][] REGIONS = {
    {"Île-de-France", "75", "77", "78", "91", "92", "93", "94", "95"},
    {"Champagne-Ardenne", "08", "10", "51", "52"},
    {"Picardie", "02", "60", "80"},
    {"Haute-Normandie", "27", "76"},
    {"Centre", "18", "28", "36", "37", "41", "45"},
    {"Basse-Normandie", "14", "50", "61"},
    {"Bourgogne", "21", "58", "71", "89"},
    {"Nord-Pas-de-Calais", "59", "62"},
    {"Lorraine", "54", "55", "57", "88"},
    {"Alsace", "67", "68"},
    {"Franche-Comté", "25", "39", "70", "90"},
    {"Pays de la Loire", "44", "49", "53", "72", "85"},
    {"Bretagne", "22", "29", "35", "56"},
    {"Poitou-Charentes", "16", "17", "79", "86"},
    {"Aquitaine", "24", "33", "40", "47", "64"},
    {"Midi-Pyrénées", "09", "12", "31", "32", "46", "65", "81", "82"},
    {"Limousin", "19", "23", "87"},
    {"Rhône-Alpes", "01", "07", "26", "38", "42", "69", "73", "74"},
    {"Auvergne", "03", "15", "43", "63"},
    {"Languedoc-Roussillon", "11", "30", "34", "48", "66"},
    {"Provence-Alpes-Côte d'Azur", "04", "05", "06", "13", "83", "84"},
    // 20 begins the postcodes of both départements of Corse.
    {"Corse", "20", "2A", "2B"},
    {"Guadeloupe", "971"},
    {"Martinique", "972"},
    {"Guyane", "973"},
    {"La Réunion", "974"},
    {"Mayotte", "976"},
  };

  private Regions2011() {}

  /** The official name of the region of each département. */
  static Map<String, String> byDepartement() {
    Map<String, String> regions = new HashMap<>();
    for (String[] region : REGIONS) {
      for (int i = 1; i < region.length; i++) {
        regions.put(region[i], region[0]);
      }
    }
    return Map.copyOf(regions);
  }
}
