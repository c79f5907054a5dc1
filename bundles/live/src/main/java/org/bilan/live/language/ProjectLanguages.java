package org.bilan.live.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Fold;
import org.bilan.api.language.Hover;
import org.bilan.api.language.LanguageSupport;
import org.bilan.api.language.Languages;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.QuickFix;
import org.bilan.api.language.Rename;
import org.bilan.api.language.Span;
import org.bilan.api.language.Subject;
import org.bilan.api.language.Symbol;
import org.bilan.api.language.TextToken;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks the language of each file; languages come and go with their bundles. */
@Component
public final class ProjectLanguages implements Languages {

  private final List<LanguageSupport> supports = new CopyOnWriteArrayList<>();

  /** Takes a language. */
  @Reference(
      name = "supports",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  public void add(LanguageSupport support) {
    supports.add(support);
  }

  /** Forgets a language. */
  public void remove(LanguageSupport support) {
    supports.remove(support);
  }

  private Optional<LanguageSupport> of(String path) {
    return supports.stream().filter(s -> s.supports(path)).findFirst();
  }

  private <T> List<T> asked(String path, Function<LanguageSupport, List<T>> question) {
    return of(path).map(question).orElse(List.of());
  }

  @Override
  public List<TextToken> tokens(ScriptFile file) {
    List<TextToken> plain =
        file.text().isEmpty()
            ? List.of()
            : List.of(new TextToken(TextToken.Kind.TEXT, 0, file.text().length()));
    return of(file.path()).map(s -> s.tokens(file)).orElse(plain);
  }

  @Override
  public List<Fold> folds(ScriptFile file) {
    return asked(file.path(), s -> s.folds(file));
  }

  @Override
  public List<Symbol> outline(ScriptFile file) {
    return asked(file.path(), s -> s.outline(file));
  }

  @Override
  public List<Completion> complete(ProjectTexts project, Caret caret) {
    return asked(caret.path(), s -> s.complete(project, caret));
  }

  @Override
  public Optional<Hover> hover(ProjectTexts project, Caret caret) {
    return of(caret.path()).flatMap(s -> s.hover(project, caret));
  }

  @Override
  public Optional<Use> named(ProjectTexts project, Caret caret) {
    return all(project).stream()
        .filter(u -> u.span().path().equals(caret.path()) && u.span().touches(caret.offset()))
        .min(Comparator.comparingInt(u -> u.span().length()));
  }

  private List<Use> all(ProjectTexts project) {
    List<Use> all = new ArrayList<>();
    supports.forEach(s -> all.addAll(s.uses(project)));
    return all;
  }

  @Override
  public Optional<Span> definition(ProjectTexts project, Subject subject) {
    return uses(project, subject).stream().filter(Use::defines).map(Use::span).findFirst();
  }

  @Override
  public List<Use> uses(ProjectTexts project, Subject subject) {
    return sorted(project, all(project)).stream().filter(u -> u.subject().equals(subject)).toList();
  }

  private static List<Use> sorted(ProjectTexts project, List<Use> uses) {
    List<String> paths = project.files().stream().map(ScriptFile::path).toList();
    return uses.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Use u) -> paths.indexOf(u.span().path()))
                .thenComparingInt(u -> u.span().start()))
        .toList();
  }

  @Override
  public Rename rename(ProjectTexts project, Caret caret, String name) {
    return named(project, caret)
        .map(use -> new Renaming(project, sorted(project, all(project)), use, name))
        .map(renaming -> renaming.rename(this::refusal, changed -> sorted(changed, all(changed))))
        .orElseGet(() -> Rename.refused(nothing(project, caret)));
  }

  private static Diagnostic nothing(ProjectTexts project, Caret caret) {
    Span here = new Span(caret.path(), caret.offset(), caret.offset());
    return Diagnostic.error("live.nothing-named", here.place(project.text(caret.path())));
  }

  private Optional<Diagnostic> refusal(ProjectTexts project, Subject subject, String name) {
    return supports.stream().flatMap(s -> s.refusal(project, subject, name).stream()).findFirst();
  }

  @Override
  public List<QuickFix> fixes(ProjectTexts project, Diagnostic diagnostic) {
    List<QuickFix> fixes = new ArrayList<>();
    supports.forEach(s -> fixes.addAll(s.fixes(project, diagnostic)));
    return fixes;
  }
}
