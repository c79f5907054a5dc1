package org.bilan.clean;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of what can be wrong while sources are cleaned. */
@Component
public final class CleanMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(CleanMessages.class, code, locale);
  }
}
