package org.bilan.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of the pipeline's own findings, and of its progress. */
@Component
public final class PipelineMessages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(PipelineMessages.class, code, locale);
  }
}
