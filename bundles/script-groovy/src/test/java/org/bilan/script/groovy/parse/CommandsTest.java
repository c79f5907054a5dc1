package org.bilan.script.groovy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {

  private static String parenthesised(String text) {
    return Commands.parenthesised(text, Tokens.of(text));
  }

  @Test
  void whatIsGivenByNameIsPutBetweenParentheses() {
    assertThat(parenthesised("noun \"a\", \"b\", feminine: true\nvalue x"))
        .isEqualTo("noun(\"a\", \"b\", feminine: true)\nvalue x");
  }

  @Test
  void namesBetweenQuotesAreNamesToo() {
    assertThat(parenthesised("{ each  a: 'b', 'c d': 'e' }"))
        .isEqualTo("{ each( a: 'b', 'c d': 'e')}");
  }

  @Test
  void linesThatEndWithACommaGoOn() {
    assertThat(parenthesised("rename 'a': 'b', // c: d\n  'e': 'f' // g\nx y"))
        .isEqualTo("rename('a': 'b', // c: d\n  'e': 'f')// g\nx y");
  }

  @Test
  void noColumnMoves() {
    String text = "a b: 1 ; c 'd', e: 2 }";
    assertThat(parenthesised(text)).isEqualTo("a(b: 1); c('d', e: 2)}").hasSameSizeAs(text);
  }

  @Test
  void whereNoSpaceIsFreeNothingIsWritten() {
    assertThat(parenthesised("a b: 1; c")).isEqualTo("a b: 1; c");
  }

  @Test
  void otherStatementsAreLeftAlone() {
    for (String text :
        new String[] {
          "value count(a).by(b: c)",
          "x(a: 1) { b }",
          "x a ? b : c",
          "text 'a'; text 'b'",
          "label: 'x'",
          "x 'a', [b: 1]",
          "x { a: 1 }"
        }) {
      assertThat(parenthesised(text)).isEqualTo(text);
    }
  }
}
