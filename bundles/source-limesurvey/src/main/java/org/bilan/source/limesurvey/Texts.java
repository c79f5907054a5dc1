package org.bilan.source.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;

/**
 * Headings that only have texts: {@code Question [Option]}. Columns that follow each other with the
 * same question are its options; questions of the same text are told apart by a number.
 */
final class Texts {

  /** What each export has besides answers, by its name in French and in English. */
  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("id de la reponse", "id"),
          Map.entry("response id", "id"),
          Map.entry("date de soumission", "submitdate"),
          Map.entry("date submitted", "submitdate"),
          Map.entry("derniere page", "lastpage"),
          Map.entry("last page", "lastpage"),
          Map.entry("langue de depart", "startlanguage"),
          Map.entry("start language", "startlanguage"),
          Map.entry("tete de serie", "seed"),
          Map.entry("seed", "seed"),
          Map.entry("code d acces", "token"),
          Map.entry("code d invitation", "token"),
          Map.entry("access code", "token"),
          Map.entry("token", "token"),
          Map.entry("date de lancement", "startdate"),
          Map.entry("date started", "startdate"),
          Map.entry("date de la derniere action", "datestamp"),
          Map.entry("date last action", "datestamp"),
          Map.entry("adresse ip", "ipaddr"),
          Map.entry("ip address", "ipaddr"),
          Map.entry("url referente", "refurl"),
          Map.entry("referrer url", "refurl"),
          Map.entry("temps total", "interviewtime"),
          Map.entry("duree totale", "interviewtime"),
          Map.entry("total time", "interviewtime"));

  private static final Set<String> OTHER = Set.of("autre", "autres", "other");
  private static final Set<String> COMMENT = Set.of("commentaire", "commentaires", "comment");

  private final List<Heading.Cut> cuts = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private int questions;

  private Texts(List<String> names) {
    names.forEach(name -> cuts.add(Heading.cut(Heading.plain(name))));
  }

  static List<Heading> cut(List<String> names) {
    return new Texts(names).headings();
  }

  private List<Heading> headings() {
    for (int from = 0; from < cuts.size(); from = headings.size()) {
      Optional<String> code = always(cuts.get(from));
      if (code.isPresent()) {
        headings.add(new Heading(code.get(), cuts.get(from).text(), List.of()));
      } else {
        question(cuts.subList(from, end(from)));
      }
    }
    return headings;
  }

  private static Optional<String> always(Heading.Cut cut) {
    return cut.brackets().isEmpty()
        ? Optional.ofNullable(ALWAYS.get(NormalForm.of(cut.text())))
        : Optional.empty();
  }

  /** The end of the columns that answer the same question: no option comes twice. */
  private int end(int from) {
    Set<List<String>> options = new HashSet<>(List.of(cuts.get(from).brackets()));
    int end = from + 1;
    while (end < cuts.size()
        && cuts.get(end).text().equals(cuts.get(from).text())
        && !cuts.get(end).brackets().isEmpty()
        && options.add(cuts.get(end).brackets())) {
      end++;
    }
    return end;
  }

  private void question(List<Heading.Cut> columns) {
    questions++;
    String code = "q" + questions;
    if (columns.size() == 1) {
      Heading.Cut whole = columns.get(0).keeping(0);
      headings.add(new Heading(code, numbered(whole.text()), List.of()));
      return;
    }
    String text = numbered(columns.get(0).text());
    int rank = 0;
    for (Heading.Cut column : columns) {
      rank++;
      boolean alone = column.brackets().isEmpty();
      String sub = alone ? "" : "[" + sub(column.brackets(), rank) + "]";
      headings.add(new Heading(code + sub, text, column.brackets()));
    }
  }

  /** The code of an option: what it stands for, or its rank. */
  private static String sub(List<String> brackets, int rank) {
    String last = NormalForm.of(brackets.get(brackets.size() - 1));
    if (COMMENT.contains(last)) {
      return brackets.size() > 1 ? rank + "comment" : "comment";
    }
    return OTHER.contains(last) ? "other" : String.valueOf(rank);
  }

  private String numbered(String text) {
    int time = times.merge(NormalForm.of(text), 1, Integer::sum);
    return time == 1 ? text : text + " (" + time + ")";
  }
}
