package org.bilan.live;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of what live projects find. */
@Component
public final class LiveMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(LiveMessages.class, code, locale);
  }
}
