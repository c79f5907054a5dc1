package org.bilan.source.json;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceOption.Kind;

/**
 * What a script says of a JSON source.
 *
 * @param records where the list of records is; found where empty
 * @param next the member that says where the next page is, if pages are to be followed
 * @param pages how many pages are read at most
 * @param timeout how long an answer may take
 * @param limit how many bytes are taken in all
 * @param retries how often a request that failed is made again
 * @param join what stands between the values of a nested list
 */
record Settings(
    Optional<String> records,
    Optional<String> next,
    int pages,
    Duration timeout,
    long limit,
    int retries,
    String join) {

  static final List<SourceOption> OPTIONS =
      List.of(
          new SourceOption(
              "records",
              Kind.TEXT,
              "Où est la liste des enregistrements : 'events' ou 'data.events'.",
              "Where the list of records is: 'events' or 'data.events'."),
          new SourceOption(
              "join",
              Kind.TEXT,
              "Ce qui sépare les valeurs d’une liste dans une cellule ; '|' par défaut.",
              "What stands between the values of a list in a cell; '|' by default."),
          new SourceOption(
              "next",
              Kind.TEXT,
              "Le membre de la réponse qui mène à la page suivante : 'after' pour OpenAgenda.",
              "The member of the answer that leads to the next page: 'after' for OpenAgenda."),
          new SourceOption(
              "pages",
              Kind.NUMBER,
              "Combien de pages sont lues au plus ; 200 par défaut.",
              "How many pages are read at most; 200 by default."),
          new SourceOption(
              "timeout",
              Kind.NUMBER,
              "Combien de secondes une réponse peut prendre ; 30 par défaut.",
              "How many seconds an answer may take; 30 by default."),
          new SourceOption(
              "limit",
              Kind.NUMBER,
              "Combien de mégaoctets sont acceptés en tout ; 100 par défaut.",
              "How many megabytes are taken in all; 100 by default."),
          new SourceOption(
              "retries",
              Kind.NUMBER,
              "Combien de fois une demande qui a échoué est refaite ; 2 par défaut.",
              "How often a request that failed is made again; 2 by default."));

  static Settings of(SourceFile file) throws Refusal {
    return new Settings(
        Optional.ofNullable(file.options().get("records")),
        Optional.ofNullable(file.options().get("next")),
        number(file, "pages", 200, 1, 10_000),
        Duration.ofSeconds(number(file, "timeout", 30, 1, 3_600)),
        number(file, "limit", 100, 1, 4_000) * 1_000_000L,
        number(file, "retries", 2, 0, 20),
        file.options().getOrDefault("join", "|"));
  }

  private static int number(SourceFile file, String option, int absent, int least, int most)
      throws Refusal {
    String written = file.options().get(option);
    if (written == null) {
      return absent;
    }
    try {
      int number = Integer.parseInt(written);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of its range.
    }
    throw Refusal.of("json.no-number", option, written, least, most);
  }
}
