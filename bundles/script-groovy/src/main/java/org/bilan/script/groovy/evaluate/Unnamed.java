package org.bilan.script.groovy.evaluate;

import java.util.List;
import java.util.Optional;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;

/** Says what a name that names nothing should have been. */
final class Unnamed {

  private final Vocabulary vocabulary;
  private final Scene scene;

  Unnamed(Vocabulary vocabulary, Scene scene) {
    this.vocabulary = vocabulary;
    this.scene = scene;
  }

  /**
   * Words the finding.
   *
   * @param name the name
   * @param place where the whole of it is written
   * @param wanted the Java type of what is wanted there
   * @param locals names given with {@code def}, which are accepted too
   */
  Diagnostic diagnostic(Unresolved name, Place place, Class<?> wanted, List<String> locals) {
    String first = name.first();
    if (scene.isIndicator(name.name())) {
      return Diagnostic.error("script.id-unquoted", place, name.name());
    }
    Optional<Diagnostic> absent = vocabulary.absent(first, name.root());
    if (absent.isPresent()) {
      return absent.get();
    }
    if (wanted == Reading.class) {
      return Diagnostic.error("script.no-reading", name.root(), first)
          .suggesting(Suggestion.among(first, vocabulary.readings()));
    }
    if (Constructs.isForeign(first)) {
      return Diagnostic.error("script.refused", name.root(), first);
    }
    if (Kind.taken(wanted) == Kind.TEXT) {
      return Diagnostic.error("script.unquoted", place, name.name());
    }
    if (name.word() || !vocabulary.find(first).isEmpty()) {
      return Diagnostic.error("script.word-alone", name.root(), first);
    }
    return Diagnostic.error(scene.unknownCode(), name.root(), first)
        .suggesting(scene.suggestion(first, locals));
  }
}
