package org.bilan.api.language;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.script.ScriptFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All languages of a project as one: what an editor calls. A file of no known language has one
 * token and nothing else. Safe between threads.
 *
 * <p>Example: {@code languages.rename(project, caret, "events.count")}.
 */
@ProviderType
public interface Languages {

  /** The pieces of a text, to be coloured. */
  List<TextToken> tokens(ScriptFile file);

  /** What can be folded. */
  List<Fold> folds(ScriptFile file);

  /** The parts of a file. */
  List<Symbol> outline(ScriptFile file);

  /** What could be written at a caret, the likeliest first. */
  List<Completion> complete(ProjectTexts project, Caret caret);

  /** What is known of what stands at a caret. */
  Optional<Hover> hover(ProjectTexts project, Caret caret);

  /** What is named at a caret: the narrowest of what is named there. */
  Optional<Use> named(ProjectTexts project, Caret caret);

  /** Where something is defined. */
  Optional<Span> definition(ProjectTexts project, Subject subject);

  /** Where something is named, its definition included, in the order of files and offsets. */
  List<Use> uses(ProjectTexts project, Subject subject);

  /**
   * Gives a new name to what is named at a caret, in all scripts and texts. Refused, with the
   * reason, where the name is taken or cannot be one, where a file that may name it cannot be read,
   * and where nothing that can be renamed stands at the caret.
   */
  Rename rename(ProjectTexts project, Caret caret, String name);

  /** How a finding can be mended, the likeliest first. */
  List<QuickFix> fixes(ProjectTexts project, Diagnostic diagnostic);
}
