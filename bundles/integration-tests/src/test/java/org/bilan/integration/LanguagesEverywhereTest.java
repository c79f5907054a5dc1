package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.api.language.Caret;
import org.bilan.api.language.Completion;
import org.bilan.api.language.Fold;
import org.bilan.api.language.Languages;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Rename;
import org.bilan.api.language.Span;
import org.bilan.api.language.Subject;
import org.bilan.api.language.Symbol;
import org.bilan.api.language.TextEdit;
import org.bilan.api.language.TextToken;
import org.bilan.api.language.Use;
import org.bilan.api.script.ScriptFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds at every place of every shipped script and text: the caret is put at both ends and in
 * the middle of each piece, or at every offset with {@code -Dbilan.every-offset=true}.
 */
class LanguagesEverywhereTest {

  private static final boolean EVERY_OFFSET = Boolean.getBoolean("bilan.every-offset");

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPlaceIsAnswered() {
    return Stream.of(Checkout.SAMPLE, Checkout.SMALL_SAMPLE, Checkout.STARTING_PROJECT)
        .map(folder -> WrittenProject.of(product, folder))
        .flatMap(
            project ->
                project.texts().files().stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                file.path(), () -> everyPlace(project.texts(), file))));
  }

  private static void everyPlace(ProjectTexts project, ScriptFile file) {
    Languages languages = product.service(Languages.class);
    assertThatPiecesMakeTheWhole(languages.tokens(file), file.text());
    languages.folds(file).forEach(fold -> assertThatItHidesLines(fold, file.text()));
    languages.outline(file).forEach(symbol -> assertThatPartsAreWithin(symbol, file));
    for (int offset : offsets(languages, file)) {
      Caret caret = new Caret(file.path(), offset, Locale.FRENCH);
      languages.complete(project, caret).forEach(c -> assertThatItApplies(c, caret, file));
      languages.hover(project, caret).ifPresent(h -> assertThatItIsIn(h.span(), offset, file));
      languages.named(project, caret).ifPresent(u -> assertThatItIsIn(u.span(), offset, file));
    }
  }

  private static Set<Integer> offsets(Languages languages, ScriptFile file) {
    Set<Integer> offsets = new TreeSet<>(Set.of(0, file.text().length()));
    for (int i = 0; EVERY_OFFSET && i < file.text().length(); i++) {
      offsets.add(i);
    }
    List<TextToken> tokens = languages.tokens(file);
    for (int i = 0; i < tokens.size(); i++) {
      TextToken token = tokens.get(i);
      // Words repeat: a few pieces are as good as all of them, and many times as fast.
      if (i % 101 == 0) {
        offsets.addAll(List.of(token.offset(), token.offset() + token.length() / 2, token.end()));
      }
    }
    return offsets;
  }

  private static void assertThatPiecesMakeTheWhole(List<TextToken> tokens, String text) {
    int end = 0;
    for (TextToken token : tokens) {
      assertThat(token.offset()).isEqualTo(end);
      assertThat(token.length()).isPositive();
      end = token.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  private static void assertThatItHidesLines(Fold fold, String text) {
    assertThat(text.substring(fold.start(), fold.end())).contains("\n");
  }

  private static void assertThatPartsAreWithin(Symbol symbol, ScriptFile file) {
    assertThat(symbol.span().end()).isLessThanOrEqualTo(file.text().length());
    assertThat(symbol.span().contains(symbol.selection())).as(symbol.toString()).isTrue();
    for (Symbol child : symbol.children()) {
      assertThat(symbol.span().contains(child.span())).as(child.toString()).isTrue();
      assertThatPartsAreWithin(child, file);
    }
  }

  private static void assertThatItApplies(Completion item, Caret caret, ScriptFile file) {
    assertThat(item.label()).isNotBlank();
    assertThatItIsIn(item.replaces(), caret.offset(), file);
    assertThat(item.caret()).isBetween(0, item.text().length());
  }

  private static void assertThatItIsIn(Span span, int offset, ScriptFile file) {
    assertThat(span.path()).isEqualTo(file.path());
    assertThat(span.start()).isBetween(0, offset);
    assertThat(span.end()).isBetween(offset, file.text().length());
  }

  @Test
  void whatIsWrittenAlreadyIsAmongWhatCouldBe() {
    WrittenProject project = WrittenProject.of(product, Checkout.SMALL_SAMPLE);
    List<String> missing = new ArrayList<>();
    for (ScriptFile file : project.texts().files()) {
      for (TextToken token : project.languages().tokens(file)) {
        if (isName(token)) {
          String name = file.text().substring(token.offset(), token.end());
          Caret caret = new Caret(file.path(), token.end(), Locale.FRENCH);
          boolean offered =
              project.languages().complete(project.texts(), caret).stream()
                  .anyMatch(c -> c.label().equals(name));
          if (!offered) {
            missing.add(file.path() + "@" + token.offset() + " " + name);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isName(TextToken token) {
    return switch (token.kind()) {
      case WORD, MEMBER, BOUND, FORMAT -> true;
      default -> false;
    };
  }

  @Test
  void whatIsRenamedAndNamedBackIsAsItWas() {
    WrittenProject project = WrittenProject.of(product, Checkout.SMALL_SAMPLE);
    Set<Subject> done = new java.util.HashSet<>();
    int renamed = 0;
    for (ScriptFile file : project.texts().files()) {
      for (TextToken token : project.languages().tokens(file)) {
        Caret caret = new Caret(file.path(), token.offset() + token.length() / 2, Locale.FRENCH);
        var use = project.languages().named(project.texts(), caret);
        if (use.isPresent() && done.add(use.get().subject())) {
          renamed += roundTrip(project, use.get(), caret) ? 1 : 0;
        }
      }
    }
    assertThat(renamed).isGreaterThan(10);
  }

  /** Whether a new name was not refused. */
  private static boolean roundTrip(WrittenProject project, Use use, Caret caret) {
    String old = use.span().in(project.texts().text(caret.path()));
    Rename there = project.languages().rename(project.texts(), caret, old + "Neuf");
    if (there.refusal().isPresent()) {
      return false;
    }
    WrittenProject renamed = project.with(there.edits());
    assertThat(renamed.findings()).as(use.toString()).isEqualTo(project.findings());
    int before =
        (int)
            there.edits().stream()
                .map(TextEdit::span)
                .filter(s -> s.path().equals(caret.path()) && s.start() < use.span().start())
                .count();
    Caret again =
        new Caret(caret.path(), use.span().start() + before * "Neuf".length(), Locale.FRENCH);
    Rename back = renamed.languages().rename(renamed.texts(), again, old);
    assertThat(back.refusal()).as(use.toString()).isEmpty();
    assertThat(renamed.with(back.edits()).texts().files())
        .as(use.toString())
        .isEqualTo(project.texts().files());
    return true;
  }

  /** A path that no language knows is one piece. */
  @Test
  void aFileOfNoLanguageIsOnePiece() {
    Languages languages = product.service(Languages.class);
    ScriptFile file = new ScriptFile("notes.txt", "Plain.\n");
    assertThat(languages.tokens(file)).containsExactly(new TextToken(TextToken.Kind.TEXT, 0, 7));
    assertThat(languages.tokens(new ScriptFile("notes.txt", ""))).isEmpty();
    assertThat(languages.outline(file)).isEmpty();
  }
}
