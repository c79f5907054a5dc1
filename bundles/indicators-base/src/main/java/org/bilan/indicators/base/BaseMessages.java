package org.bilan.indicators.base;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of the codes {@code base.*}. */
@Component
public final class BaseMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(BaseMessages.class, code, locale);
  }
}
