package org.bilan.indicators.survey;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of the codes {@code survey.*}. */
@Component
public final class SurveyMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(SurveyMessages.class, code, locale);
  }
}
