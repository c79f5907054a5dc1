package org.bilan.api.language;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.script.ScriptFile;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What one bundle knows of one language of a project's files, registered as a service. It answers
 * whatever the text is, at every offset of it, from the words and names that the check accepts.
 * Safe between threads; it never waits for data.
 *
 * <p>Example: {@code support.complete(project, new Caret("bilan.groovy", 120, Locale.FRENCH))}.
 */
@ConsumerType
public interface LanguageSupport {

  /** Whether the file of a path is written in this language. */
  boolean supports(String path);

  /** The pieces of a text, to be coloured. */
  List<TextToken> tokens(ScriptFile file);

  /** What can be folded, in the order of the text. */
  List<Fold> folds(ScriptFile file);

  /** The parts of a file. */
  List<Symbol> outline(ScriptFile file);

  /** What could be written at a caret, the likeliest first. */
  List<Completion> complete(ProjectTexts project, Caret caret);

  /** What is known of what stands at a caret; empty where there is nothing to tell. */
  Optional<Hover> hover(ProjectTexts project, Caret caret);

  /** All that is named in the files that this language supports, in stretches of others too. */
  List<Use> uses(ProjectTexts project);

  /** How a finding of its own, in any file, can be mended, the likeliest first. */
  List<QuickFix> fixes(ProjectTexts project, Diagnostic diagnostic);

  /** Why a name cannot be given to something that its files define; empty where it can. */
  default Optional<Diagnostic> refusal(ProjectTexts project, Subject subject, String name) {
    return Optional.empty();
  }
}
