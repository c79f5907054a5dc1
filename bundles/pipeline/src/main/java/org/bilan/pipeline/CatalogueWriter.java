package org.bilan.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.ValueText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Puts words to findings with the catalogues of all active bundles. Where the first argument is the
 * whole number 1 or 0, a code takes its words from {@code code.one} or {@code code.none} if some
 * catalogue has them, so that nobody reads <i>1 errors</i>.
 */
@Component(service = DiagnosticWriter.class)
public final class CatalogueWriter implements DiagnosticWriter {

  private static final Comparator<String> BY_NAME = Comparator.naturalOrder();

  private final List<MessageCatalogue> catalogues = new CopyOnWriteArrayList<>();

  /** Begins with no catalogue; they come and go. */
  @Activate
  public CatalogueWriter() {}

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addCatalogue(MessageCatalogue catalogue) {
    catalogues.add(catalogue);
  }

  void removeCatalogue(MessageCatalogue catalogue) {
    catalogues.remove(catalogue);
  }

  @Override
  public String sentence(Diagnostic diagnostic, Locale locale) {
    String said = words(diagnostic.code(), diagnostic.arguments(), locale);
    return said + suggestion(diagnostic.suggestion(), locale);
  }

  @Override
  public String words(String code, List<Object> arguments, Locale locale) {
    return form(arguments)
        .flatMap(form -> pattern(code + form, locale))
        .or(() -> pattern(code, locale))
        .map(pattern -> MessageCatalogue.fill(pattern, shown(arguments, locale)))
        .orElseGet(() -> unknown(code, arguments));
  }

  /** Decimals are written in the language of the reader, two at most. */
  private static List<Object> shown(List<Object> arguments, Locale locale) {
    ValueText values = new ValueText(locale);
    return arguments.stream()
        .map(argument -> argument instanceof BigDecimal number ? values.of(number) : argument)
        .toList();
  }

  private static Optional<String> form(List<Object> arguments) {
    boolean counts = !arguments.isEmpty() && arguments.get(0) instanceof Number;
    String number = counts ? String.valueOf(arguments.get(0)) : "";
    return switch (number) {
      case "0" -> Optional.of(".none");
      case "1" -> Optional.of(".one");
      default -> Optional.empty();
    };
  }

  private Optional<String> pattern(String code, Locale locale) {
    List<String> found = new ArrayList<>();
    for (MessageCatalogue catalogue : catalogues) {
      catalogue.pattern(code, locale).ifPresent(found::add);
    }
    return found.stream().min(BY_NAME);
  }

  /** A code without words is a fault of its bundle, but must not hide the finding. */
  private static String unknown(String code, List<Object> arguments) {
    return arguments.isEmpty() ? code : code + " " + arguments;
  }

  private String suggestion(Suggestion suggestion, Locale locale) {
    StringBuilder out = new StringBuilder();
    if (!suggestion.accepted().isEmpty()) {
      String more =
          suggestion.more() == 0
              ? ""
              : " " + words("suggestion.more", List.of(suggestion.more()), locale);
      out.append(' ')
          .append(words("suggestion.accepted", List.of(suggestion.accepted(), more), locale));
    }
    suggestion
        .nearest()
        .ifPresent(
            name -> out.append(' ').append(words("suggestion.nearest", List.of(name), locale)));
    return out.toString();
  }
}
