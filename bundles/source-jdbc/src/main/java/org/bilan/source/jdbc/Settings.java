package org.bilan.source.jdbc;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceOption.Kind;

/**
 * What a script says of a database.
 *
 * @param query the query, unless a table is meant
 * @param table the name of a table or view, unless a query is meant
 * @param parameters the values of the query's parameters
 * @param seconds how long a connection or an answer may take
 * @param zone where instants become days; empty where it was not said
 */
record Settings(
    Optional<String> query,
    Optional<String> table,
    Map<String, String> parameters,
    int seconds,
    Optional<ZoneId> zone) {

  private static final String PARAMETER = "parameter.";
  private static final int USUAL_SECONDS = 60;
  private static final int MOST_SECONDS = 3_600;

  static final List<SourceOption> OPTIONS =
      List.of(
          new SourceOption(
              "query",
              Kind.TEXT,
              "La requête qui lit les lignes : '''select … order by …'''.",
              "The query that reads the rows: '''select … order by …'''."),
          new SourceOption(
              "table",
              Kind.TEXT,
              "La table ou la vue à lire en entier : 'reponses' ou 'enquete.reponses'.",
              "The table or view to read as a whole: 'answers' or 'survey.answers'."),
          new SourceOption(
              "parameter",
              Kind.NAMED,
              "La valeur de « :nom » dans la requête : parameter 'annee', 2011.",
              "The value of ':name' in the query: parameter 'year', 2011."),
          new SourceOption(
              "timeout",
              Kind.NUMBER,
              "Combien de secondes le serveur peut mettre à répondre ; 60 par défaut.",
              "How many seconds the server may take to answer; 60 by default."),
          new SourceOption(
              "zone",
              Kind.TEXT,
              "Le fuseau où les instants deviennent des jours : 'Europe/Paris' ; UTC par défaut.",
              "The zone where instants become days: 'Europe/Paris'; UTC by default."));

  static Settings of(SourceFile file) throws Refusal {
    Map<String, String> options = file.options();
    Optional<String> query = Optional.ofNullable(options.get("query"));
    Optional<String> table = Optional.ofNullable(options.get("table"));
    Map<String, String> parameters = parameters(options);
    if (query.isPresent() == table.isPresent()) {
      throw Refusal.of(query.isPresent() ? "jdbc.query-and-table" : "jdbc.no-query");
    }
    if (table.isPresent() && !parameters.isEmpty()) {
      String first = parameters.keySet().iterator().next();
      throw Refusal.of("jdbc.parameter-of-table", first).in(PARAMETER + first);
    }
    return new Settings(query, table, parameters, seconds(options), zone(options));
  }

  ZoneId zoneOrUtc() {
    return zone.orElse(ZoneId.of("UTC"));
  }

  private static Map<String, String> parameters(Map<String, String> options) {
    Map<String, String> parameters = new TreeMap<>();
    options.forEach(
        (key, value) -> {
          if (key.startsWith(PARAMETER)) {
            parameters.put(key.substring(PARAMETER.length()), value);
          }
        });
    return parameters;
  }

  private static int seconds(Map<String, String> options) throws Refusal {
    String written = options.getOrDefault("timeout", String.valueOf(USUAL_SECONDS));
    try {
      int seconds = Integer.parseInt(written);
      if (seconds >= 1 && seconds <= MOST_SECONDS) {
        return seconds;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of its range.
    }
    throw Refusal.of("jdbc.no-number", "timeout", written, 1, MOST_SECONDS);
  }

  private static Optional<ZoneId> zone(Map<String, String> options) throws Refusal {
    String written = options.get("zone");
    if (written == null) {
      return Optional.empty();
    }
    // Names only: what "+02:00" means, databases do not agree upon.
    Set<String> names = ZoneId.getAvailableZoneIds();
    if (!names.contains(written)) {
      throw Refusal.of("jdbc.no-zone", written)
          .in("zone")
          .suggesting(Suggestion.among(written, names.stream().sorted().toList()));
    }
    return Optional.of(ZoneId.of(written));
  }
}
