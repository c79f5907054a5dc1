package org.bilan.indicators.territory;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of the codes {@code territory.*}. */
@Component
public final class TerritoryMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(TerritoryMessages.class, code, locale);
  }
}
