package org.bilan.source.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that begin with codes: {@code Q12[SQ003]}, {@code Q12[SQ003]. Question [Option]}. */
final class Codes {

  private static final Pattern CODED =
      Pattern.compile(
          "([A-Za-z]\\w*)((?:\\[[^\\[\\]]*\\])*)(?:\\s*(?:[.:]|\\s-)\\s+(.*))?", Pattern.DOTALL);
  private static final Set<String> ALWAYS =
      Set.of("id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate");

  private Codes() {}

  /** Whether a header is written so: with the codes that each export has, or throughout. */
  static boolean are(List<String> names) {
    boolean all = true;
    for (String name : names) {
      Matcher coded = CODED.matcher(name.strip());
      if (coded.matches() && ALWAYS.contains(coded.group(1))) {
        return true;
      }
      all &= coded.matches();
    }
    return all;
  }

  static List<Heading> cut(List<String> names) {
    List<Heading> headings = new ArrayList<>();
    for (String name : names) {
      Matcher coded = CODED.matcher(name.strip());
      headings.add(coded.matches() ? heading(coded) : new Heading("", name.strip(), List.of()));
    }
    return headings;
  }

  /** The text has as many brackets at its end as the code says, others are part of it. */
  private static Heading heading(Matcher coded) {
    String text = coded.group(3) == null ? "" : Heading.plain(coded.group(3));
    String sub = coded.group(2);
    String code = coded.group(1) + sub;
    if (sub.isEmpty() || text.isEmpty()) {
      return new Heading(code, text, List.of());
    }
    boolean two = sub.contains("_") || sub.contains("][") || sub.endsWith("comment]");
    Heading.Cut cut = Heading.cut(text).keeping(two ? 2 : 1);
    return new Heading(code, cut.text(), cut.brackets());
  }
}
