package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips in scripts of sources: each gives one message, at its place. */
class SlipsOfSourcesTest {

  private static Arguments slip(String script, String message) {
    return Arguments.of(script, message);
  }

  static Stream<Arguments> slipsOfSources() {
    return Stream.of(
        slip(
            "sorce('x') { file 'x.csv' }",
            "x.groovy:1:1: 'sorce' is not a word of a source script. Did you mean 'source'?"),
        slip(
            "source('x') { file 'x.csv'\n    catgory('type') { red 'x'; on 3 } }",
            "x.groovy:2:5: 'catgory' is not a word of 'source'. Did you mean 'category'?"),
        slip(
            "source('x') { file 'x.csv'\n number('n') { read hedcount } }",
            "x.groovy:2:21: There is no reading 'hedcount'. Did you mean 'headcount'?"),
        slip(
            "source('x') { file 'x.csv'; text 'ville'; number 'id'\n"
                + " distinct by: ['ville'], kep: 'id' }",
            "x.groovy:2:26: 'distinct' has no option 'kep:'. Did you mean 'keep'?"),
        slip(
            "source('x') { file 'x.csv'; text 'ville'\n distinct by: ['vile'] }",
            "x.groovy:2:16: There is no column 'vile' here. Did you mean 'ville'?"),
        slip(
            "source('x') { file 'x.csv'; text 'ville'\n distinct() }",
            "x.groovy:2:2: 'distinct' lacks its option 'by:'."),
        slip(
            "source('x') { file 'x.csv'; category('c') { oneOf region.region } }",
            "x.groovy:1:51: There is no source 'region'. Did you mean 'regions'?"),
        slip(
            "source('x') { file 'x.csv'; category('c') { oneOf regions.regon } }",
            "x.groovy:1:59: regions has no column 'regon'. Did you mean 'region'?"),
        slip(
            "source('x') { file 'x.csv'; reference('r') { to organisateur } }",
            "x.groovy:1:49: There is no source 'organisateur'. Did you mean 'organisateurs'?"),
        slip(
            "source('x') { file 'x.csv'; reference('r') { from 'o' } }",
            "x.groovy:1:39: The column 'r' does not say which source it leads to: write to"
                + " followed by the source."),
        slip(
            "source('x') { file 'x.csv'; text('t') { split '|' } }",
            "x.groovy:1:41: 'split' is not said in a text column."),
        slip(
            "source('x') { file 'x.csv'; text('c') { strict() } }",
            "x.groovy:1:41: 'strict' is not said in a text column."),
        slip(
            "source('x') { file 'x.csv'; text 't', 'u' }",
            "x.groovy:1:39: 'text' takes fewer values: this one is too many."),
        slip(
            "source('x') { file 'x.csv'; text }",
            "x.groovy:1:29: 'text' is a word: it needs parentheses and what it speaks of."),
        slip(
            "source('x') { file 'x.csv'; text() }",
            "x.groovy:1:29: 'text' lacks a value: a text between quotes."),
        slip(
            "source('x') { file 'x.csv'; text titre }",
            "x.groovy:1:34: Write 'titre' between quotes: it is a text."),
        slip(
            "source('x') { file 'x.csv'; text 3 }",
            "x.groovy:1:34: 'text' takes a text between quotes; here it is given a number."),
        slip(
            "source('x') { label: \"X\"; file 'x.csv' }",
            "x.groovy:1:15: A word takes no colon: write label followed by a space."),
        slip(
            "source('x') { label \"X\" { }; file 'x.csv' }",
            "x.groovy:1:21: A word that opens a block takes its text between parentheses:"
                + " word(\"X\") {…}."),
        slip(
            "source('x') { label(\"X\") { }; file 'x.csv' }",
            "x.groovy:1:26: 'label' opens no block: these braces are too many."),
        slip(
            "source('x') { file 'x.csv'; category 'c' { red } ; distinct by: ['c'] }",
            "x.groovy:1:38: A word that opens a block takes its text between parentheses:"
                + " word(\"c\") {…}."),
        slip("source('x') { file 'x.csv'\n text( }", "x.groovy:2:6: '(' is never closed."),
        slip(
            "source('x') { file 'x.csv'\n label 'a' + \n}",
            "x.groovy:3:1: This line cannot be read from '}' on: a comma, a word or an operator is"
                + " probably missing just before, or there is one too many."),
        slip(
            "source('x') { file 'x.csv'; label \"X\"\n label \"Y\" }",
            "x.groovy:2:2: 'label' is already said on line 1."),
        slip(
            "source('x') { file 'x.csv'; text 'a'\n text 'a' }",
            "x.groovy:2:7: The column 'a' is already declared on line 1."),
        slip(
            "source('x') { text 'a' }",
            "x.groovy:1:1: The source 'x' has no file: write file 'name.csv'."),
        slip(
            "source('x') { file 'x.csv'; exported '2011-13-01' }",
            "x.groovy:1:38: '2011-13-01' is not a day: write 'yyyy-mm-dd', as '2011-11-01'."),
        slip(
            "source('x') { file 'x.csv'; exported '2010-12-31' }",
            "x.groovy:1:38: 2010-12-31 is before the edition 2011: it is probably the day of export"
                + " of another edition. Give that of each: exported 2010: '2010-12-31', 2011:"
                + " 'yyyy-mm-dd'."),
        slip(
            "source('x') { file 'x.csv'; exported 2010: '2010-12-31', 2011: '2010-12-30' }",
            "x.groovy:1:64: 2010-12-30 is before the edition 2011: it is probably the day of export"
                + " of another edition. Give that of each: exported 2010: '2010-12-30', 2011:"
                + " 'yyyy-mm-dd'."),
        slip(
            "source('x') { file 'x.csv'; exported 2010: '2010-12-31' }",
            "x.groovy:1:29: The edition 2011 has no day of export, and prints none: add 2011:"
                + " 'yyyy-mm-dd'."),
        slip(
            "source('x') { file 'x.csv'; exported le: '2010-12-31', 2011: '2011-12-01' }",
            "x.groovy:1:38: 'le' is no edition: write its year, as 2024: '2024-07-02'."),
        slip(
            "source('x') { file 'x.csv'; exported 2010: '2010-12-32', 2011: '2011-12-01' }",
            "x.groovy:1:44: '2010-12-32' is not a day: write 'yyyy-mm-dd', as '2011-11-01'."),
        slip(
            "source('x') { file('x.csv') { fill lsite: 'a' }; text 'liste' }",
            "x.groovy:1:36: There is no column 'lsite' here. Did you mean 'liste'?"),
        slip(
            "source('x') { file('x.csv') { without 'lsite' }; text 'liste' }",
            "x.groovy:1:39: There is no column 'lsite' here. Did you mean 'liste'?"),
        slip(
            "source('x') { file('x.csv') { rename 'A': 'lsite' }; text 'liste' }",
            "x.groovy:1:43: There is no column 'lsite' here. Did you mean 'liste'?"),
        slip(
            "source('x') { file('x.csv') { rename 'A': 3 }; text 'liste' }",
            "x.groovy:1:43: 'rename' takes a text between quotes; here it is given a number."),
        slip(
            "source('x') { file 'x.csv'; text 'a'; text('b') { ifBlank c: postcode } }",
            "x.groovy:1:59: There is no column 'c' here. Did you mean 'a'?"),
        slip(
            "source('x') { file 'x.csv'; text 'a'; text('b') { ifBlank a: postcod } }",
            "x.groovy:1:62: There is no reading 'postcod'. Did you mean 'postcode'?"),
        slip(
            "source('x y') { file 'x.csv' }",
            "x.groovy:1:8: 'x y' cannot be a name: letters, digits and _ only, no digit first;"
                + " 'edition' is taken."),
        slip(
            "source('regions') { file 'x.csv' }",
            "x.groovy:1:1: The source 'regions' is already defined: s.groovy:14:1."),
        slip(
            "source('x') { file 'x.csv'; drop('') { row -> true } }",
            "x.groovy:1:34: Say why these rows are left out: the annex prints it."),
        slip(
            "source('x') { file 'x.csv'; drop { row -> true } }",
            "x.groovy:1:29: 'drop' lacks a value: a text between quotes."),
        slip(
            "source('x') { file 'x.csv'\n  category('c') { oneOf \"A\", \"A\" } }",
            "x.groovy:2:30: The category 'A' is already in the list."),
        slip(
            "source('x') { file 'x.csv'\n  category('c') { exactly a: 'Sacrees', aa: 'Sacrees';"
                + " oneOf 'Sacrée', 'Autre' } }",
            "x.groovy:2:30: 'Sacrees' is not a label of the column 'c': correct it, or add it to"
                + " 'oneOf'. Did you mean 'Sacrée'?"),
        slip(
            "source('x') { file 'x.csv'\n  many('c') { oneOf 'Jeunes'; beginning j: 'Jeune' } }",
            "x.groovy:2:44: 'Jeune' is not a label of the column 'c': correct it, or add it to"
                + " 'oneOf'. Did you mean 'Jeunes'?"),
        slip(
            "source('x') {\n    file 'x.csv'\n    text('a') {\n        from 'b'\n}\n",
            "x.groovy:3:15: '{' is never closed."),
        slip(
            "source('x') {\n    label 'l'école'\n}\n",
            "x.groovy:2:19: The quote ' is not closed on its line. A text with an apostrophe goes"
                + " between double quotes."),
        slip(
            "source('x') { file 'x.csv'\n label = = 3 }",
            "x.groovy:2:10: This line cannot be read from '=' on: a comma, a word or an operator"
                + " is probably missing just before, or there is one too many."));
  }

  @ParameterizedTest
  @MethodSource("slipsOfSources")
  void aSlipInASourceGivesOneMessage(String script, String message) {
    assertThat(Project.withSources().source("x.groovy", script).messages())
        .containsExactly(message);
  }
}
