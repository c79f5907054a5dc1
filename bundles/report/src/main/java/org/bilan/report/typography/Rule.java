package org.bilan.report.typography;

import java.util.regex.Pattern;

/**
 * A rule of typography.
 *
 * @param pattern what it changes
 * @param replacement what stands there instead
 */
record Rule(Pattern pattern, String replacement) {

  static Rule of(String regex, String replacement) {
    return new Rule(Pattern.compile(regex), replacement);
  }
}
