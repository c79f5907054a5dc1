package org.bilan.source.json;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of what can be wrong with JSON and with the address it comes from. */
@Component
public final class JsonMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(JsonMessages.class, code, locale);
  }
}
