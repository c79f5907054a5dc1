package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of the views. */
@Component
public final class ViewWords implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(ViewWords.class, code, locale);
  }

  /** The words of a key, filled. */
  static String of(Locale language, String key, Object... arguments) {
    return MessageCatalogue.fill(
        MessageCatalogue.lookUp(ViewWords.class, key, language).orElse(key), List.of(arguments));
  }
}
