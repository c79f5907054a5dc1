package org.bilan.workbench.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;

/**
 * The words that a bundle puts on the screen, from {@code messages_fr.properties} and {@code
 * messages_en.properties} beside a class of it. Registered as a {@link MessageCatalogue}, they are
 * those of its messages too.
 *
 * <p>Example: {@code new ScreenWords(Views.class).of(workbench.language(), "data.count", 12)}.
 *
 * @param beside the class
 */
public record ScreenWords(Class<?> beside) implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(beside, code, locale);
  }

  /** The words of a key, filled; the key itself where there are none, so that it is seen. */
  public String of(Locale language, String key, Object... arguments) {
    return MessageCatalogue.fill(pattern(key, language).orElse(key), List.of(arguments));
  }
}
