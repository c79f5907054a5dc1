package org.bilan.script.groovy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bilan.api.script.ScriptFile;
import org.junit.jupiter.api.Test;

class ParsedScriptsTest {

  private static Optional<Script> parse(String path, String text, Report report) {
    return new Parser(report).parse(new ScriptFile(path, text));
  }

  @Test
  void aTextThatWasReadIsNotReadAgain() {
    Script first = parse("sources/a.groovy", "title 'Seen before'", new Report()).orElseThrow();
    Script again = parse("sources/a.groovy", "title 'Seen before'", new Report()).orElseThrow();
    assertThat(again).isSameAs(first);
  }

  @Test
  void anotherTextOrAnotherPathIsRead() {
    Script first = parse("sources/a.groovy", "title 'One'", new Report()).orElseThrow();
    Script other = parse("sources/a.groovy", "title 'Two'", new Report()).orElseThrow();
    Script moved = parse("sources/b.groovy", "title 'One'", new Report()).orElseThrow();
    assertThat(other.lines()).containsExactly("title 'Two'");
    assertThat(moved.file()).isEqualTo("sources/b.groovy");
    assertThat(first.file()).isEqualTo("sources/a.groovy");
  }

  @Test
  void aSlipIsToldEachTime() {
    for (int i = 0; i < 2; i++) {
      Report report = new Report();
      assertThat(parse("sources/a.groovy", "title 'Unclosed", report)).isEmpty();
      assertThat(report.count()).isEqualTo(1);
    }
  }
}
