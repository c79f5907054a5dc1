package org.bilan.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the place that rows come from is written in outputs and messages: without secrets. */
final class Origin {

  private static final Pattern USER = Pattern.compile("(?<=://)[^/?#]*@");
  private static final Pattern VALUE = Pattern.compile("(?<=[?&])([^=&#]*)=([^&#]*)");
  private static final Pattern SECRET =
      Pattern.compile("key|token|auth|secret|pass|pwd|sign?|signature|credential");

  private Origin() {}

  /** What the author wrote, without the values that only their owner should know. */
  static String shown(String written) {
    if (!written.contains("://")) {
      return written;
    }
    Matcher values = VALUE.matcher(USER.matcher(written).replaceAll(""));
    return values.replaceAll(
        value ->
            Matcher.quoteReplacement(
                value.group(1) + "=" + (isSecret(value.group(1)) ? "…" : value.group(2))));
  }

  private static boolean isSecret(String name) {
    return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
  }
}
