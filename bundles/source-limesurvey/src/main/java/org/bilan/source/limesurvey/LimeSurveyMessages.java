package org.bilan.source.limesurvey;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of what can be wrong with an export of LimeSurvey. */
@Component
public final class LimeSurveyMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(LimeSurveyMessages.class, code, locale);
  }
}
