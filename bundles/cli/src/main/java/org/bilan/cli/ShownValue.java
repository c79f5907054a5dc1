package org.bilan.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Value;
import org.bilan.api.indicator.ValueText;

/**
 * Values with what they count, which agrees with them: <i>1 prêt</i>, <i>2 prêts</i>.
 *
 * @param locale the language of messages
 */
record ShownValue(Locale locale) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  String of(Value value, String unit, Optional<Noun> noun) {
    String agreeing =
        noun.filter(n -> n.plural().equals(unit) && isOne(value)).map(Noun::singular).orElse(unit);
    return new ValueText(locale).of(value, agreeing);
  }

  /** French counts nothing, and one and a half, as one. */
  private boolean isOne(Value value) {
    boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    return value
        .number()
        .map(BigDecimal::abs)
        .filter(n -> french ? n.compareTo(TWO) < 0 : n.compareTo(BigDecimal.ONE) == 0)
        .isPresent();
  }
}
