package org.bilan.api.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How well names fit what is written of them so far. */
final class Likeness {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int NONE = 1000;

  private Likeness() {}

  static List<Completion> ranked(List<Completion> all, String written) {
    String wanted = plain(written);
    record Scored(Completion completion, int score) {}
    List<Scored> scored = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Completion each : all) {
      int score = score(plain(each.label()), wanted);
      if (score < NONE && seen.add(List.of(each.kind(), each.label(), each.detail()))) {
        scored.add(new Scored(each, score));
      }
    }
    return scored.stream()
        .sorted(Comparator.comparingInt(Scored::score))
        .map(Scored::completion)
        .toList();
  }

  /** 0 begins so, 1 a part of it does, 2 holds it, 3 and more has its letters in this order. */
  private static int score(String name, String wanted) {
    if (name.startsWith(wanted)) {
      return 0;
    }
    int found = name.indexOf(wanted);
    for (int at = found; at >= 0; at = name.indexOf(wanted, at + 1)) {
      if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
        return 1;
      }
    }
    return found >= 0 ? 2 : scattered(name, wanted);
  }

  private static int scattered(String name, String wanted) {
    int at = -1;
    int gaps = 0;
    for (int i = 0; i < wanted.length(); i++) {
      int next = name.indexOf(wanted.charAt(i), at + 1);
      if (next < 0) {
        return NONE;
      }
      gaps += next - at - 1;
      at = next;
    }
    return wanted.length() < 2 ? NONE : 3 + Math.min(gaps, 100);
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 128);
    return ascii
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
