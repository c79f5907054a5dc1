package org.bilan.api.project;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.language.ProjectTexts;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What can be asked of a project that is open, beside its bilan: a figure nobody defined, the rows
 * behind one, what earlier editions told. Answers come from the steps that make a bilan, and keep
 * silent what it does. Safe between threads; not for the thread of a window.
 *
 * <p>Example: {@code inquiries.ask(live.request(), live.texts(), new Question("count(kits)"))}.
 */
@ProviderType
public interface Inquiries {

  /**
   * What came of a question.
   *
   * @param result the answer, and where it comes from; empty where it was not understood, or where
   *     the project is not evaluated yet
   * @param problems what is wrong with the question: columns are those of its words
   */
  record Answer(Optional<IndicatorResult> result, List<Diagnostic> problems) {

    /** Copies the list. */
    public Answer {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Answers a question.
   *
   * @param request the parameters that restrict the rows
   * @param project its scripts, saved or not, and its last evaluation, whose rows are taken
   * @param question what is asked
   */
  Answer ask(ProjectRequest request, ProjectTexts project, Question question);

  /**
   * The rows behind an indicator.
   *
   * @param request the parameters that restrict the rows
   * @param evaluated the project
   * @param id the indicator
   * @return the rows of each source, from 0; none where its value is withheld, or where it takes
   *     none
   */
  Map<String, BitSet> rows(ProjectRequest request, Evaluated evaluated, String id);

  /**
   * What earlier editions told, the latest last: as they were kept where they were, or with
   * parameters as the scripts of now tell them of the rows that were kept; otherwise of the raw
   * files of then.
   *
   * @param request the project, and the parameters that restrict the rows
   * @param edition the edition they are earlier than
   * @param problems is told which of them could not be evaluated, and why
   */
  List<FormerEdition> former(ProjectRequest request, int edition, DiagnosticSink problems);
}
