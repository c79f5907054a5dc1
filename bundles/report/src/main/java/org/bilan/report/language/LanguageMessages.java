package org.bilan.report.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of fixes, refusals, formats and hovers. */
@Component
public final class LanguageMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(LanguageMessages.class, code, locale);
  }

  /** The words of a code of this bundle; empty where there are none. */
  static String words(String code, Locale locale, Object... arguments) {
    String pattern = MessageCatalogue.lookUp(LanguageMessages.class, code, locale).orElse("");
    return MessageCatalogue.fill(pattern, List.of(arguments));
  }
}
