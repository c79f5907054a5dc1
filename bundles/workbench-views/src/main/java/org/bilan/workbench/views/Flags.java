package org.bilan.workbench.views;

import java.util.Locale;
import org.bilan.api.indicator.Flag;

/** What a reader must know of a value, in words. */
final class Flags {

  private Flags() {}

  static String words(Flag flag, Locale language) {
    return Views.WORDS.of(language, "flag." + flag.name().toLowerCase(Locale.ROOT));
  }
}
