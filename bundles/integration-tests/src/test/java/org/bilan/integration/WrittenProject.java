package org.bilan.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Hover;
import org.bilan.api.language.Languages;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Rename;
import org.bilan.api.language.Span;
import org.bilan.api.language.Subject;
import org.bilan.api.language.TextEdit;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import org.bilan.api.report.Composer;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.script.ScriptResult;

/**
 * A project as an author writes it, before it is saved, asked what an editor asks. Where the caret
 * stands is written {@code ¦} in a piece of the text that stands around it.
 *
 * @param product answers
 * @param texts the scripts and texts
 */
record WrittenProject(RunningProduct product, ProjectTexts texts) {

  static final char CARET = '¦';

  /** A project as it is on disk, evaluated. */
  static WrittenProject of(RunningProduct product, Path folder) {
    Evaluated evaluated =
        product.service(BilanService.class).evaluate(Requests.of(folder), Progress.SILENT);
    ProjectTexts texts = ProjectTexts.of(evaluated.edition(), files(folder));
    return new WrittenProject(product, texts.withKnown(evaluated));
  }

  /** The scripts and texts of a folder. */
  static List<ScriptFile> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<ScriptFile> files = new ArrayList<>();
      for (Path file : all.filter(f -> isWritten(folder.relativize(f))).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.add(new ScriptFile(path, Files.readString(file)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWritten(Path path) {
    String name = path.toString();
    return name.endsWith(".groovy") || (name.endsWith(".md") && path.startsWith("texts"));
  }

  Languages languages() {
    return product.service(Languages.class);
  }

  /** The same with another text in place of the first occurrence of one. */
  WrittenProject with(String path, String from, String to) {
    String text = texts.text(path);
    int at = text.indexOf(from);
    if (at < 0) {
      throw new IllegalArgumentException(path + " does not hold: " + from);
    }
    return with(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  /** The same with another text of a file. */
  WrittenProject with(String path, String text) {
    return new WrittenProject(product, texts.with(new ScriptFile(path, text)));
  }

  /** The place of {@code ¦} in the first occurrence of a piece of a text. */
  Caret caret(String path, String piece) {
    int bar = piece.indexOf(CARET);
    int at = texts.text(path).indexOf(piece.replace(String.valueOf(CARET), ""));
    if (bar < 0 || at < 0) {
      throw new IllegalArgumentException(path + " does not hold: " + piece);
    }
    return new Caret(path, at + bar, Locale.ENGLISH);
  }

  /** What could be written at {@code ¦}. */
  List<Completion> completions(String path, String piece) {
    return languages().complete(texts, caret(path, piece));
  }

  /** The labels of what could be written at {@code ¦}. */
  List<String> completed(String path, String piece) {
    return completions(path, piece).stream().map(Completion::label).toList();
  }

  /** The piece once what could be written at {@code ¦} is; the caret stays shown. */
  String completing(String path, String piece, String label) {
    Caret caret = caret(path, piece);
    Completion item =
        languages().complete(texts, caret).stream()
            .filter(c -> c.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + label));
    String text = texts.text(path);
    int start = caret.offset() - piece.indexOf(CARET);
    int end = start + piece.length() - 1;
    Span replaced = item.replaces();
    return text.substring(start, replaced.start())
        + item.text().substring(0, item.caret())
        + CARET
        + item.text().substring(item.caret())
        + text.substring(replaced.end(), Math.max(end, replaced.end()));
  }

  /** What is told at {@code ¦}. */
  Optional<Hover> hover(String path, String piece) {
    return languages().hover(texts, caret(path, piece));
  }

  /** What is named at {@code ¦}. */
  Subject named(String path, String piece) {
    return languages().named(texts, caret(path, piece)).orElseThrow().subject();
  }

  /** Where something is named: {@code path:line}, the definition with a star. */
  List<String> uses(Subject subject) {
    return languages().uses(texts, subject).stream()
        .map(u -> line(u.span()) + (u.defines() ? "*" : ""))
        .toList();
  }

  /** A stretch as {@code path:line}. */
  String line(Span span) {
    return span.path() + ":" + span.place(texts.text(span.path())).line();
  }

  /** The same once a name is given, which must not be refused. */
  WrittenProject renamed(String path, String piece, String name) {
    Rename rename = languages().rename(texts, caret(path, piece), name);
    rename.refusal().ifPresent(d -> refused(d));
    return with(rename.edits());
  }

  private void refused(Diagnostic why) {
    throw new IllegalStateException(product.lines(List.of(why)).toString());
  }

  /** Why a name cannot be given. */
  String refusal(String path, String piece, String name) {
    return product
        .lines(List.of(languages().rename(texts, caret(path, piece), name).refusal().orElseThrow()))
        .get(0);
  }

  /** The same with changes made. */
  WrittenProject with(List<TextEdit> edits) {
    ProjectTexts changed = texts;
    for (ScriptFile file : texts.files()) {
      String text = TextEdit.apply(file.path(), file.text(), edits);
      changed = changed.with(new ScriptFile(file.path(), text));
    }
    return new WrittenProject(product, changed);
  }

  /** What the check finds before data are read. */
  List<Diagnostic> findings() {
    List<Diagnostic> found = new ArrayList<>();
    DiagnosticSink sink = found::add;
    ScriptResult definitions = product.service(ScriptHost.class).evaluate(texts.scripts(), sink);
    product.service(Composer.class).check(definitions, texts.texts(), texts.edition(), sink);
    return found;
  }
}
