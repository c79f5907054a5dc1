package org.bilan.source.matomo;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of what can be wrong with an export of visits. */
@Component
public final class MatomoMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(MatomoMessages.class, code, locale);
  }
}
