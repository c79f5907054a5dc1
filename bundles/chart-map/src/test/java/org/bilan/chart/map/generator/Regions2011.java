package org.bilan.chart.map.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The 22 regions of the mainland and Corsica as they were from 1970 to 2015. */
final class Regions2011 {

  private Regions2011() {}

  /** The codes of the départements of each region, by its official name. */
  static Map<String, List<String>> departments() {
    Map<String, List<String>> regions = new LinkedHashMap<>();
    add(regions, "Île-de-France", "75 77 78 91 92 93 94 95");
    add(regions, "Champagne-Ardenne", "08 10 51 52");
    add(regions, "Picardie", "02 60 80");
    add(regions, "Haute-Normandie", "27 76");
    add(regions, "Centre", "18 28 36 37 41 45");
    add(regions, "Basse-Normandie", "14 50 61");
    add(regions, "Bourgogne", "21 58 71 89");
    add(regions, "Nord-Pas-de-Calais", "59 62");
    add(regions, "Lorraine", "54 55 57 88");
    add(regions, "Alsace", "67 68");
    add(regions, "Franche-Comté", "25 39 70 90");
    add(regions, "Pays de la Loire", "44 49 53 72 85");
    add(regions, "Bretagne", "22 29 35 56");
    add(regions, "Poitou-Charentes", "16 17 79 86");
    add(regions, "Aquitaine", "24 33 40 47 64");
    add(regions, "Midi-Pyrénées", "09 12 31 32 46 65 81 82");
    add(regions, "Limousin", "19 23 87");
    add(regions, "Rhône-Alpes", "01 07 26 38 42 69 73 74");
    add(regions, "Auvergne", "03 15 43 63");
    add(regions, "Languedoc-Roussillon", "11 30 34 48 66");
    add(regions, "Provence-Alpes-Côte d'Azur", "04 05 06 13 83 84");
    add(regions, "Corse", "2A 2B");
    return regions;
  }

  private static void add(Map<String, List<String>> regions, String name, String codes) {
    regions.put(name, List.of(codes.split(" ")));
  }
}
