package org.bilan.indicators.growth;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of the codes {@code growth.*}. */
@Component
public final class GrowthMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(GrowthMessages.class, code, locale);
  }
}
