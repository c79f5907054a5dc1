package org.bilan.api.data;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form of a text, by which labels are compared: œ becomes oe and æ ae, marks are
 * dropped, letters are lower case, and every run of other characters than a-z and 0-9 is one space.
 *
 * <p>Example: {@code NormalForm.of(" Débat / conférence ")} is {@code debat conference}.
 *
 * <p>A label made only of signs, or of letters of another alphabet, has no normal form: labels are
 * compared by {@link #label}.
 *
 * @param text the normal form
 */
public record NormalForm(String text) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The normal form of a text; empty where the text is blank. */
  public static String of(String text) {
    String plain = isPlain(text) ? text : decomposed(text);
    StringBuilder out = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      }
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  /**
   * The form by which two labels are compared: the normal form, or the text itself, without the
   * spaces around it, where that is empty: {@code /} and {@code +} are two labels.
   */
  public static String label(String text) {
    String form = of(text);
    return form.isEmpty() ? text.strip() : form;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String decomposed(String text) {
    String ligatures =
        text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    return Normalizer.normalize(ligatures, Normalizer.Form.NFKD)
        .transform(split -> MARKS.matcher(split).replaceAll(""))
        .toLowerCase(Locale.ROOT);
  }
}
