package org.bilan.chart.xchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.bilan.typefaces.NotoTypefaces;

/** Charts of a real bilan's kind: long names, many regions, answers, growths, gaps. */
final class Charts {

  static final List<String> THEMES =
      List.of(
          "Présentation de l’économie sociale et solidaire",
          "Entrepreneuriat et création d’activité en économie sociale",
          "Finances solidaires et épargne responsable",
          "Consommation responsable et commerce équitable",
          "Emploi, insertion et handicap",
          "Développement durable et environnement",
          "Égalité entre les femmes et les hommes",
          "Vie associative et bénévolat",
          "Coopération internationale et solidarité",
          "Autres");

  static final List<String> REGIONS =
      List.of(
          "Île-de-France",
          "Rhône-Alpes",
          "Provence-Alpes-Côte d’Azur",
          "Pays de la Loire",
          "Bretagne",
          "Midi-Pyrénées",
          "Aquitaine",
          "Languedoc-Roussillon",
          "Nord-Pas-de-Calais",
          "Centre",
          "Lorraine",
          "Poitou-Charentes",
          "Bourgogne",
          "Alsace",
          "Auvergne",
          "Basse-Normandie",
          "Picardie",
          "Haute-Normandie",
          "Franche-Comté",
          "Champagne-Ardenne",
          "Limousin",
          "La Réunion",
          "Guadeloupe",
          "Martinique",
          "Corse",
          "Guyane");

  private static final String[] NONE = {};

  private Charts() {}

  static XChartRenderer renderer() {
    return new XChartRenderer(new NotoTypefaces());
  }

  static Drawing drawing(ChartSpec spec) {
    return renderer().drawing(spec, Look.DEFAULT);
  }

  static ChartSpec.Series series(String name, String... labels) {
    return new ChartSpec.Series(name, Arrays.stream(labels).map(Charts::point).toList());
  }

  /** The value that a French label says. */
  static ChartSpec.Point point(String label) {
    String number =
        label.replace("\u202f", "").replace(',', '.').replace('−', '-').replaceAll("[^-0-9.]", "");
    boolean missing = label.startsWith("n.");
    return new ChartSpec.Point(
        missing ? Optional.empty() : Optional.of(new BigDecimal(number)), label);
  }

  static ChartSpec chart(
      String name,
      ChartForm form,
      List<String> categories,
      List<ChartSpec.Series> series,
      Set<String> accent,
      double width,
      double height) {
    return new ChartSpec(name, form, "Un titre", categories, series, "", 0, accent, width, height);
  }

  private static ChartSpec.Series themes() {
    return series("", "432", "318", "207", "196", "171", "142", "88", "1\u202f204", "54", "12");
  }

  private static ChartSpec.Series regions() {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < REGIONS.size(); i++) {
      labels.add(i == 21 ? "n. c." : String.valueOf(300 - i * 11));
    }
    return series("", labels.toArray(NONE));
  }

  static final List<String> SATISFACTION =
      List.of(
          "Communication nationale",
          "Outils mis à disposition des organisateurs",
          "Accompagnement par la chambre régionale",
          "Fréquentation des manifestations");

  static List<ChartSpec.Series> answers() {
    return List.of(
        series("Très satisfait", "42 %", "31 %", "55 %", "18 %"),
        series("Plutôt satisfait", "38 %", "44 %", "30 %", "47 %"),
        series("Plutôt pas satisfait", "14 %", "22 %", "12 %", "25 %"),
        series("Pas du tout satisfait", "6 %", "3 %", "3 %", "10 %"));
  }

  static final List<String> YEARS = List.of("2008", "2009", "2010", "2011");

  /** One of each form, and what makes each difficult. */
  static Map<String, ChartSpec> gallery() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    bars(all);
    columns(all);
    stacks(all);
    lines(all);
    rings(all);
    dots(all);
    SmallCharts.addTo(all);
    TintedCharts.addTo(all);
    return all;
  }

  private static void bars(Map<String, ChartSpec> all) {
    Set<String> accent = Set.of("Vie associative et bénévolat");
    add(all, "bars-themes", ChartForm.BARS, THEMES, List.of(themes()), accent, 470, 230);
    add(all, "bars-themes-narrow", ChartForm.BARS, THEMES, List.of(themes()), Set.of(), 225, 260);
    add(
        all,
        "bars-regions",
        ChartForm.BARS,
        REGIONS,
        List.of(regions()),
        Set.of("Bretagne"),
        470,
        320);
    add(
        all,
        "bars-regions-low",
        ChartForm.BARS,
        REGIONS,
        List.of(regions()),
        Set.of("Bretagne"),
        225,
        200);
    add(
        all,
        "bars-negative",
        ChartForm.BARS,
        REGIONS.subList(0, 7),
        List.of(series("", "+12,5 %", "−3,2 %", "+4,0 %", "0,0 %", "−18,6 %", "n. c.", "+33,3 %")),
        Set.of(),
        320,
        150);
    add(
        all,
        "bars-two-series",
        ChartForm.BARS,
        THEMES.subList(0, 5),
        List.of(
            series("2010", "380", "301", "212", "150", "n. c."),
            series("2011", "432", "318", "207", "196", "171")),
        Set.of("2011"),
        470,
        200);
    add(
        all,
        "bars-one",
        ChartForm.BARS,
        List.of("Ensemble"),
        List.of(series("", "17 000")),
        Set.of(),
        470,
        60);
    add(
        all,
        "bars-zeros",
        ChartForm.BARS,
        List.of("Presse écrite", "Télévision"),
        List.of(series("", "0", "0")),
        Set.of(),
        300,
        60);
  }

  private static void columns(Map<String, ChartSpec> all) {
    add(
        all,
        "columns-years",
        ChartForm.COLUMNS,
        YEARS,
        List.of(series("", "1\u202f005", "1\u202f320", "1\u202f498", "1\u202f732")),
        Set.of("2011"),
        300,
        160);
    add(
        all,
        "columns-answers",
        ChartForm.COLUMNS,
        List.of(
            "Grand public",
            "Étudiants et lycéens",
            "Salariés de l’économie sociale",
            "Élus et collectivités territoriales",
            "Demandeurs d’emploi"),
        List.of(series("", "62 %", "31 %", "44 %", "n. c.", "7 %")),
        Set.of(),
        470,
        180);
    add(
        all,
        "columns-growth",
        ChartForm.COLUMNS,
        YEARS,
        List.of(series("", "+12,5 %", "−3,2 %", "0,0 %", "−18,6 %")),
        Set.of(),
        225,
        150);
    add(
        all,
        "columns-two",
        ChartForm.COLUMNS,
        YEARS,
        List.of(
            series("Manifestations", "1\u202f005", "1\u202f320", "1\u202f498", "1\u202f732"),
            series("Organisateurs", "602", "811", "n. c.", "1\u202f104")),
        Set.of(),
        470,
        180);
    add(all, "columns-four", ChartForm.COLUMNS, SATISFACTION, answers(), Set.of(), 470, 200);
    add(
        all,
        "columns-too-many",
        ChartForm.COLUMNS,
        REGIONS,
        List.of(regions()),
        Set.of(),
        470,
        320);
    add(
        all,
        "columns-one",
        ChartForm.COLUMNS,
        List.of("2011"),
        List.of(series("", "1\u202f732")),
        Set.of(),
        225,
        120);
  }

  private static void stacks(Map<String, ChartSpec> all) {
    add(
        all,
        "stacked",
        ChartForm.STACKED,
        THEMES.subList(0, 6),
        List.of(
            series("Conférences et débats", "120", "80", "60", "40", "33", "n. c."),
            series("Portes ouvertes", "200", "30", "12", "90", "3", "n. c."),
            series("Forums et salons", "20", "60", "41", "10", "0", "n. c.")),
        Set.of(),
        470,
        190);
    add(all, "shares", ChartForm.SHARES, SATISFACTION, answers(), Set.of(), 470, 150);
    add(
        all,
        "shares-accent",
        ChartForm.SHARES,
        SATISFACTION,
        answers(),
        Set.of("Très satisfait"),
        300,
        180);
    add(
        all,
        "shares-one",
        ChartForm.SHARES,
        List.of(""),
        List.of(series("Femmes", "54 %"), series("Hommes", "46 %")),
        Set.of(),
        225,
        50);
  }

  private static void lines(Map<String, ChartSpec> all) {
    add(
        all,
        "lines-one",
        ChartForm.LINES,
        YEARS,
        List.of(series("", "1\u202f005", "1\u202f320", "1\u202f498", "1\u202f732")),
        Set.of("2011"),
        300,
        160);
    add(
        all,
        "lines-three",
        ChartForm.LINES,
        YEARS,
        List.of(
            series("Manifestations", "1\u202f005", "1\u202f320", "1\u202f498", "1\u202f732"),
            series("Organisateurs inscrits sur le site", "602", "811", "990", "1\u202f104"),
            series("Retombées médias", "400", "n. c.", "1\u202f010", "1\u202f120")),
        Set.of(),
        470,
        190);
    add(
        all,
        "lines-growth",
        ChartForm.LINES,
        YEARS,
        List.of(
            series("Économie sociale", "+2,1 %", "+1,9 %", "−0,4 %", "+0,8 %"),
            series("Économie classique", "+0,9 %", "−1,8 %", "−0,2 %", "n. c.")),
        Set.of("Économie sociale"),
        470,
        170);
  }

  private static void rings(Map<String, ChartSpec> all) {
    List<String> kinds =
        List.of(
            "Associations",
            "Coopératives",
            "Mutuelles",
            "Fondations et structures assimilées",
            "Collectivités");
    add(
        all,
        "donut",
        ChartForm.DONUT,
        kinds,
        List.of(series("", "58 %", "21 %", "12 %", "6 %", "3 %")),
        Set.of(),
        470,
        170);
    add(
        all,
        "donut-accent",
        ChartForm.DONUT,
        kinds,
        List.of(series("", "58 %", "21 %", "12 %", "6 %", "n. c.")),
        Set.of("Coopératives"),
        225,
        150);
    add(
        all,
        "donut-one",
        ChartForm.DONUT,
        List.of("Associations"),
        List.of(series("", "100 %")),
        Set.of(),
        225,
        110);
  }

  private static void dots(Map<String, ChartSpec> all) {
    add(
        all,
        "dots",
        ChartForm.DOTS,
        THEMES,
        List.of(themes()),
        Set.of("Vie associative et bénévolat"),
        470,
        220);
    add(
        all,
        "dots-two",
        ChartForm.DOTS,
        SATISFACTION,
        List.of(
            series("2010", "6,1", "7,4", "n. c.", "5,5"),
            series("2011", "7,2", "7,1", "8,4", "6,9")),
        Set.of("2011"),
        470,
        120);
    add(
        all,
        "dots-three",
        ChartForm.DOTS,
        REGIONS.subList(0, 6),
        List.of(
            series("2009", "102", "98", "71", "60", "66", "30"),
            series("2010", "120", "110", "80", "64", "67", "34"),
            series("2011", "151", "99", "85", "72", "69", "n. c.")),
        Set.of(),
        470,
        150);
  }

  private static void add(
      Map<String, ChartSpec> all,
      String name,
      ChartForm form,
      List<String> categories,
      List<ChartSpec.Series> series,
      Set<String> accent,
      double width,
      double height) {
    all.put(name, chart(name, form, categories, series, accent, width, height));
  }
}
