package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Fold;
import org.bilan.api.language.Hover;
import org.bilan.api.language.LanguageSupport;
import org.bilan.api.language.PhraseLanguage;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.QuickFix;
import org.bilan.api.language.Span;
import org.bilan.api.language.Subject;
import org.bilan.api.language.Symbol;
import org.bilan.api.language.TextEdit;
import org.bilan.api.language.TextToken;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.GroovyScriptHost;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The language of scripts, for editors. Bindings in texts of scripts are left to another bundle.
 */
@Component
public final class GroovyLanguage implements LanguageSupport {

  private final Studies studies;
  private final ScriptNames names;
  private final Optional<PhraseLanguage> phrases;

  /**
   * Takes the words of the script host.
   *
   * @param host the script host
   * @param phrases the language of texts with bindings, or {@code null} where there is none
   */
  @Activate
  public GroovyLanguage(
      @Reference GroovyScriptHost host,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          PhraseLanguage phrases) {
    this.studies = new Studies(host::vocabulary);
    this.names = new ScriptNames(studies);
    this.phrases = Optional.ofNullable(phrases);
  }

  @Override
  public boolean supports(String path) {
    return path.endsWith(".groovy");
  }

  @Override
  public List<TextToken> tokens(ScriptFile file) {
    return new ScriptTokens(file, phrases).all();
  }

  @Override
  public List<Fold> folds(ScriptFile file) {
    return new ScriptOutline(file).folds();
  }

  @Override
  public List<Symbol> outline(ScriptFile file) {
    return new ScriptOutline(file).symbols();
  }

  @Override
  public List<Completion> complete(ProjectTexts project, Caret caret) {
    Studies.Study study = studies.around(project, caret.path());
    return new ScriptCompletion(project, study, phrases, caret).all();
  }

  @Override
  public Optional<Hover> hover(ProjectTexts project, Caret caret) {
    return new ScriptHover(project, studies, names, phrases, caret).hover();
  }

  @Override
  public List<Use> uses(ProjectTexts project) {
    List<Use> uses = new ArrayList<>(names.of(project));
    for (Span phrase : ScriptUses.phrases(project, studies.of(project))) {
      phrases.ifPresent(p -> uses.addAll(p.uses(project, phrase)));
    }
    return uses;
  }

  @Override
  public List<QuickFix> fixes(ProjectTexts project, Diagnostic diagnostic) {
    boolean other = diagnostic.code().startsWith("report.");
    return other
        ? List.of()
        : new ScriptFixes(project, diagnostic)
            .all().stream().filter(fix -> mends(project, diagnostic, fix)).toList();
  }

  /** Whether a text can be read, once it is changed, where it could not. */
  private boolean mends(ProjectTexts project, Diagnostic diagnostic, QuickFix fix) {
    String path = diagnostic.place().file();
    String changed = TextEdit.apply(path, project.text(path), fix.edits());
    return !studies.parsed(new ScriptFile(path, changed)).findings().contains(diagnostic);
  }

  @Override
  public Optional<Diagnostic> refusal(ProjectTexts project, Subject subject, String name) {
    return unreadable(project)
        .or(() -> new Refusal(project, studies.of(project).run(), subject, name).why());
  }

  /** A script that cannot be read whole may name anything. */
  private Optional<Diagnostic> unreadable(ProjectTexts project) {
    return project.files().stream()
        .filter(f -> supports(f.path()))
        .flatMap(f -> studies.parsed(f).findings().stream())
        .findFirst()
        .map(d -> Diagnostic.error("language.unreadable", d.place(), d.place().file()));
  }
}
