package org.bilan.publish;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Value;

/** How numbers, kinds and flags are spelt in files for machines: the same in every file. */
final class Spelling {

  private Spelling() {}

  /** All digits of a number, without exponent and without idle zeros. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** {@code SMALL_BASE} as {@code small-base}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The flags of a value, sorted; a value that is missing always says so. */
  static List<String> flags(Value value, Collection<Flag> flags) {
    Collection<Flag> all = value.isMissing() && flags.isEmpty() ? Set.of(Flag.MISSING) : flags;
    return all.stream().map(Spelling::lower).sorted().toList();
  }
}
