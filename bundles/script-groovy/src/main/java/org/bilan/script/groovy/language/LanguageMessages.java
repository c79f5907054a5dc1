package org.bilan.script.groovy.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.script.groovy.ScriptMessages;
import org.bilan.script.groovy.evaluate.Kind;
import org.osgi.service.component.annotations.Component;

/** The words of fixes, refusals and hovers. */
@Component
public final class LanguageMessages implements MessageCatalogue {

  private static final ScriptMessages SCRIPTS = new ScriptMessages();

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(LanguageMessages.class, code, locale);
  }

  /** The words of a code of this bundle. */
  static String words(String code, Locale locale, Object... arguments) {
    String pattern = MessageCatalogue.lookUp(LanguageMessages.class, code, locale).orElse(code);
    return MessageCatalogue.fill(pattern, List.of(arguments));
  }

  /** What authors are told a kind of value is. */
  static String kind(Kind kind, Locale locale) {
    return SCRIPTS.pattern("script.kind." + kind.key(), locale).orElse(kind.key());
  }
}
