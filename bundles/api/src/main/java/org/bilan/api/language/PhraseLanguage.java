package org.bilan.api.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.script.ScriptFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The language of texts with figures in braces, for scripts that hold such texts between quotes.
 * Safe between threads.
 */
@ProviderType
public interface PhraseLanguage {

  /** The pieces of a stretch of a file, to be coloured; their offsets are those of the file. */
  List<TextToken> tokens(ScriptFile file, int start, int end);

  /** What could be written at a caret within a stretch of a file. */
  List<Completion> complete(ProjectTexts project, Span phrase, Caret caret);

  /** What is known of what stands at a caret within a stretch of a file. */
  Optional<Hover> hover(ProjectTexts project, Span phrase, Caret caret);

  /**
   * What is known of an indicator: its label, unit, last value as it is printed, base.
   *
   * @param span what is hovered
   */
  Optional<Hover> indicator(ProjectTexts project, String id, Span span, Locale language);

  /** All that is named in a stretch of a file. */
  List<Use> uses(ProjectTexts project, Span phrase);

  /** The passages of the texts, {@code file.passage}, in their order, with their first words. */
  List<Hover.Fact> passages(ProjectTexts project);
}
