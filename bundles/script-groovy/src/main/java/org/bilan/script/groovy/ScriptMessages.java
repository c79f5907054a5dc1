package org.bilan.script.groovy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/**
 * The words of this bundle's findings, and of those that terms of formulas make.
 *
 * <p>A code may end with kinds of values, as in {@code script.wrong-kind.number-column.text}: the
 * pattern of {@code script.wrong-kind} then holds <code>{a}</code> and <code>{b}</code> where the
 * names of the kinds go. Several kinds joined by {@code +} are alternatives.
 */
@Component
public final class ScriptMessages implements MessageCatalogue {

  private static final List<String> HOLES = List.of("{a}", "{b}");

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    Optional<String> plain = lookUp(code, locale);
    return plain.isPresent() ? plain : composed(code, locale);
  }

  private static Optional<String> composed(String code, Locale locale) {
    String[] parts = code.split("\\.");
    if (parts.length < 3 || parts.length > 4) {
      return Optional.empty();
    }
    Optional<String> base = lookUp(parts[0] + "." + parts[1], locale);
    for (int i = 2; i < parts.length && base.isPresent(); i++) {
      String hole = HOLES.get(i - 2);
      Optional<String> kinds = kinds(parts[i], locale);
      base = base.flatMap(b -> kinds.map(k -> b.replace(hole, k)));
    }
    return base;
  }

  private static Optional<String> kinds(String keys, Locale locale) {
    List<Optional<String>> names =
        Arrays.stream(keys.split("\\+")).map(k -> lookUp("script.kind." + k, locale)).toList();
    if (names.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    String or = lookUp("script.or", locale).orElse("/");
    return Optional.of(String.join(" " + or + " ", names.stream().map(Optional::get).toList()));
  }

  private static Optional<String> lookUp(String code, Locale locale) {
    return MessageCatalogue.lookUp(ScriptMessages.class, code, locale);
  }
}
