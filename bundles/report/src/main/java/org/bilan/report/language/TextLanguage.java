package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
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
import org.bilan.api.language.TextToken;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;
import org.bilan.report.binding.Names;
import org.bilan.report.formats.Formats;
import org.bilan.report.formats.Regions;
import org.bilan.report.texts.SourceText;
import org.bilan.report.texts.TemplateReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The language of texts, and of the bindings that texts and layouts hold, for editors. */
@Component(service = {LanguageSupport.class, PhraseLanguage.class})
public final class TextLanguage implements LanguageSupport, PhraseLanguage {

  private static final int FIRST_WORDS = 160;

  /** What leaves a name in braces unread. */
  private static final Set<String> UNREADABLE =
      Set.of("report.brace-unclosed", "report.binding-unreadable", "report.test-unreadable");

  private final Formats formats = new Formats(new Regions());
  private final Stretches stretches = new Stretches();
  private final Definitions definitions;

  /** Asks the script host what scripts define. */
  @Activate
  public TextLanguage(@Reference ScriptHost host) {
    this.definitions = new Definitions(host);
  }

  @Override
  public boolean supports(String path) {
    return path.endsWith(".md");
  }

  @Override
  public List<TextToken> tokens(ScriptFile file) {
    return new TextTokens(file.text(), 0, file.text().length(), true).all();
  }

  @Override
  public List<TextToken> tokens(ScriptFile file, int start, int end) {
    return new TextTokens(file.text(), start, end, false).all();
  }

  @Override
  public List<Fold> folds(ScriptFile file) {
    return new TextParts(file).folds();
  }

  @Override
  public List<Symbol> outline(ScriptFile file) {
    return new TextParts(file).outline();
  }

  private static Span whole(ProjectTexts project, String path) {
    return new Span(path, 0, project.text(path).length());
  }

  @Override
  public List<Completion> complete(ProjectTexts project, Caret caret) {
    return complete(project, whole(project, caret.path()), caret);
  }

  @Override
  public List<Completion> complete(ProjectTexts project, Span phrase, Caret caret) {
    return new TextCompletion(
            project, definitions.around(project, caret.path()), formats, phrase, caret)
        .all();
  }

  @Override
  public Optional<Hover> hover(ProjectTexts project, Caret caret) {
    return hover(project, whole(project, caret.path()), caret);
  }

  @Override
  public Optional<Hover> hover(ProjectTexts project, Span phrase, Caret caret) {
    return new TextHover(project, names(project, caret.path()), formats, phrase, caret).hover();
  }

  private Names names(ProjectTexts project, String path) {
    return new Names(definitions.around(project, path));
  }

  @Override
  public Optional<Hover> indicator(ProjectTexts project, String id, Span span, Locale language) {
    Names names = new Names(definitions.of(project));
    return new Values(project, names).page(id, span, language);
  }

  @Override
  public List<Hover.Fact> passages(ProjectTexts project) {
    List<Hover.Fact> all = new ArrayList<>();
    for (ScriptFile file : project.texts()) {
      TextParts parts = new TextParts(file);
      parts
          .passages()
          .forEach(
              p ->
                  all.add(
                      new Hover.Fact(
                          parts.stem() + "." + p.name(), parts.beginning(p, FIRST_WORDS))));
    }
    return all;
  }

  @Override
  public List<Use> uses(ProjectTexts project) {
    Names names = new Names(definitions.of(project));
    List<Use> uses = new ArrayList<>();
    for (ScriptFile file : project.texts()) {
      TextParts parts = new TextParts(file);
      for (TextParts.Heading passage : parts.passages()) {
        String id = parts.stem() + "." + passage.name();
        uses.add(new Use(new Subject(Subject.Kind.PASSAGE, id), passage.written(), true));
      }
      uses.addAll(uses(names, stretches.of(file)));
    }
    return uses;
  }

  @Override
  public List<Use> uses(ProjectTexts project, Span phrase) {
    ScriptFile file = new ScriptFile(phrase.path(), project.text(phrase.path()));
    Names names = names(project, phrase.path());
    return uses(names, new Stretch(file, phrase.start(), phrase.end()));
  }

  private static List<Use> uses(Names names, Stretch stretch) {
    return stretch.named().stream()
        .filter(n -> !Names.isYear(n.reference().id()))
        .map(n -> new Use(subject(names, n.reference().id()), n.span(), false))
        .toList();
  }

  private static Subject subject(Names names, String id) {
    Subject.Kind kind = names.isParameter(id) ? Subject.Kind.PARAMETER : Subject.Kind.INDICATOR;
    return new Subject(kind, id);
  }

  @Override
  public List<QuickFix> fixes(ProjectTexts project, Diagnostic diagnostic) {
    boolean own = diagnostic.code().startsWith("report.");
    return own && project.file(diagnostic.place().file()).isPresent()
        ? new TextFixes(project, definitions.of(project), formats, diagnostic).all()
        : List.of();
  }

  /** A text whose braces cannot be read may name anything. */
  private static Optional<Diagnostic> unreadable(ProjectTexts project) {
    List<Diagnostic> found = new ArrayList<>();
    for (ScriptFile file : project.texts()) {
      SourceText text = new SourceText(file.path(), file.text(), 1, 1);
      TemplateReader.read(text, d -> unreadable(d).ifPresent(found::add));
    }
    return found.stream().findFirst();
  }

  private static Optional<Diagnostic> unreadable(Diagnostic diagnostic) {
    boolean braces = UNREADABLE.contains(diagnostic.code());
    return braces
        ? Optional.of(
            Diagnostic.error("text.unreadable", diagnostic.place(), diagnostic.place().file()))
        : Optional.empty();
  }

  @Override
  public Optional<Diagnostic> refusal(ProjectTexts project, Subject subject, String name) {
    if (subject.kind() != Subject.Kind.PASSAGE) {
      return unreadable(project);
    }
    Place nowhere = Place.file("");
    String passage = name.substring(name.indexOf('.') + 1);
    if (passage.isBlank()
        || !passage.equals(passage.strip())
        || passage.matches("(?s).*[\\s#'\"].*")) {
      return Optional.of(Diagnostic.error("text.bad-passage", nowhere, passage));
    }
    boolean taken = passages(project).stream().anyMatch(p -> p.name().equals(name));
    return taken
        ? Optional.of(Diagnostic.error("text.passage-taken", nowhere, name))
        : Optional.empty();
  }
}
