package org.bilan.store.derby;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of {@code store.*}. */
@Component
public final class StoreMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(StoreMessages.class, code, locale);
  }
}
