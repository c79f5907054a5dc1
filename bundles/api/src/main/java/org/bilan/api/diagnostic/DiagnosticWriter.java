package org.bilan.api.diagnostic;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Puts words to findings, from the catalogues of all active bundles. */
@ProviderType
public interface DiagnosticWriter {

  /** The sentence of a finding, with what was accepted and the nearest name, without its place. */
  String sentence(Diagnostic diagnostic, Locale locale);

  /** {@code file:line:column: sentence}. */
  default String line(Diagnostic diagnostic, Locale locale) {
    return diagnostic.place() + ": " + sentence(diagnostic, locale);
  }

  /** The words of a code with its arguments. */
  String words(String code, List<Object> arguments, Locale locale);
}
