package org.bilan.workbench.api;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is sought: who types {@code evenement} finds « Événement ». Case, accents, kinds of
 * spaces and of apostrophes do not count.
 */
public final class SoughtText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u202f\\u2009]");
  private static final Pattern BETWEEN = Pattern.compile("\\s+");

  private SoughtText() {}

  /** A text without what does not count; as many characters as it has letters and signs. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = MARKS.matcher(marked).replaceAll("");
    return SPACES.matcher(bare).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /** Most cells are: they need not be taken apart, and there may be millions of them. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Whether a text holds all words of another, in any order. */
  public static boolean holdsWords(String text, String words) {
    String plain = of(text);
    return Arrays.stream(BETWEEN.split(of(words).strip())).allMatch(plain::contains);
  }
}
