package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Span;
import org.bilan.api.language.Subject;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;
import org.bilan.script.groovy.parse.Mention;

/** Where scripts name things, from what an evaluation mentions. */
final class ScriptUses {

  private final Known known;

  private ScriptUses(Known known) {
    this.known = known;
  }

  /** All of them. */
  static List<Use> of(ProjectTexts project, Studies studies) {
    Studies.Study study = studies.of(project);
    ScriptUses uses = new ScriptUses(new Known(project, study.run()));
    List<Mention> mentions = new ArrayList<>(study.run().report().mentions());
    for (ScriptFile file : project.files()) {
      if (isLook(file.path())) {
        mentions.addAll(studies.look(file).run().report().mentions());
      }
    }
    Map<String, List<Mention>> byFile = new LinkedHashMap<>();
    mentions.forEach(m -> byFile.computeIfAbsent(m.place().file(), f -> new ArrayList<>()).add(m));
    Set<Use> all = new LinkedHashSet<>();
    byFile.forEach((path, list) -> project.file(path).ifPresent(file -> uses.add(file, list, all)));
    return List.copyOf(all);
  }

  /** The texts with bindings that the layout holds. */
  static List<Span> phrases(ProjectTexts project, Studies.Study study) {
    List<Mention> texts =
        study.run().report().mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PHRASE)
            .filter(m -> m.place().column() > 0)
            .toList();
    return texts.isEmpty()
        ? List.of()
        : project
            .file(texts.get(0).place().file())
            .map(file -> spans(file, texts))
            .orElse(List.of());
  }

  /** Whether a script is that of a look. */
  static boolean isLook(String path) {
    return path.endsWith(".groovy")
        && !ProjectTexts.isSource(path)
        && !ProjectTexts.isIndicator(path)
        && !ProjectTexts.isLayout(path);
  }

  private void add(ScriptFile file, List<Mention> mentions, Set<Use> all) {
    List<Span> spans = spans(file, mentions);
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Span span = spans.get(i);
      if (mention.place().column() > 0) {
        subject(mention).ifPresent(s -> all.add(new Use(s, span, mention.defines())));
      }
    }
  }

  /** Where the characters of mentioned names are, without quotes. */
  static List<Span> spans(ScriptFile file, List<Mention> mentions) {
    return Span.of(file, mentions.stream().map(Mention::place).toList()).stream()
        .map(
            span -> {
              int[] inside = Quotes.inside(file.text(), span.start(), span.end());
              return new Span(span.path(), inside[0], inside[1]);
            })
        .toList();
  }

  private Optional<Subject> subject(Mention mention) {
    return switch (mention.kind()) {
      case INDICATOR -> Optional.of(new Subject(Subject.Kind.INDICATOR, mention.name()));
      case SOURCE -> Optional.of(new Subject(Subject.Kind.SOURCE, mention.name()));
      case COLUMN -> Optional.of(Subject.column(mention.owner(), mention.name()));
      case CATEGORY -> Optional.of(category(mention));
      case PASSAGE -> Optional.of(new Subject(Subject.Kind.PASSAGE, mention.name()));
      case PARAMETER -> Optional.of(new Subject(Subject.Kind.PARAMETER, mention.name()));
      case LOOK -> Optional.of(new Subject(Subject.Kind.LOOK, mention.name()));
      default -> Optional.empty();
    };
  }

  /** A category, as its column declares it where it does. */
  private Subject category(Mention mention) {
    String wanted = NormalForm.label(mention.name());
    String label =
        known.schema(mention.owner()).stream()
            .flatMap(c -> c.categories().stream())
            .filter(c -> NormalForm.label(c).equals(wanted))
            .findFirst()
            .orElse(mention.name());
    return Subject.category(Known.source(mention.owner()), Known.column(mention.owner()), label);
  }
}
