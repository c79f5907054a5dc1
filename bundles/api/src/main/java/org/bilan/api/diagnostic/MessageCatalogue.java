package org.bilan.api.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The words a bundle puts to its codes, registered as a service. A pattern holds {@code {0}},
 * {@code {1}}... and is otherwise taken as it is: apostrophes need no doubling.
 *
 * <p>Example, with {@code messages_fr.properties} and {@code messages_en.properties} beside the
 * class:
 *
 * <pre>{@code
 * @Component
 * public final class CsvMessages implements MessageCatalogue {
 *   @Override
 *   public Optional<String> pattern(String code, Locale locale) {
 *     return MessageCatalogue.lookUp(CsvMessages.class, code, locale);
 *   }
 * }
 * }</pre>
 */
@ConsumerType
public interface MessageCatalogue {

  /**
   * The pattern of a code.
   *
   * @return empty where the code is not one of this bundle's
   */
  Optional<String> pattern(String code, Locale locale);

  /**
   * Looks a code up in {@code messages_LANGUAGE.properties} (UTF-8), in the package of the given
   * class.
   */
  static Optional<String> lookUp(Class<?> beside, String code, Locale locale) {
    String language = "fr".equals(locale.getLanguage()) ? "fr" : "en";
    String base = beside.getPackageName() + ".messages";
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              base,
              Locale.forLanguageTag(language),
              beside.getClassLoader(),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      return bundle.containsKey(code) ? Optional.of(bundle.getString(code)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** Fills a pattern with arguments; lists are joined by commas, at most twelve names of them. */
  static String fill(String pattern, List<?> arguments) {
    String filled = pattern;
    for (int i = 0; i < arguments.size(); i++) {
      filled = filled.replace("{" + i + "}", words(arguments.get(i)));
    }
    return filled;
  }

  /**
   * A whole number as an argument of a message: from 10 000 on, narrow no-break spaces set its
   * thousands apart, which both languages of messages read.
   */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(String.valueOf(number));
    int first = number < 0 ? 1 : 0;
    if (digits.length() - first > 4) {
      for (int i = digits.length() - 3; i > first; i -= 3) {
        digits.insert(i, '\u202F');
      }
    }
    return digits.toString();
  }

  private static String words(Object argument) {
    if (argument instanceof List<?> list) {
      return String.join(", ", list.stream().map(String::valueOf).toList());
    }
    return String.valueOf(argument);
  }
}
