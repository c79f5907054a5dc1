package org.bilan.report.texts;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/** A piece of a template. Offsets count from the start of its {@link SourceText}. */
public sealed interface TemplateNode {

  /**
   * Text as written.
   *
   * @param text the text
   * @param offset where it begins
   */
  record Literal(String text, int offset) implements TemplateNode {}

  /**
   * {@code {=text}}: a text printed as it is, whatever it holds.
   *
   * @param text the text
   * @param offset where the brace stands
   */
  record Fixed(String text, int offset) implements TemplateNode {}

  /**
   * {@code {id | format}}.
   *
   * @param reference the figure
   * @param format its format, if any
   * @param offset where the brace stands
   * @param place where the brace stands, up to the closing one
   */
  record Binding(Reference reference, Optional<FormatCall> format, int offset, Place place)
      implements TemplateNode {}

  /**
   * {@code {when test}…{or when test}…{otherwise}…{end}}.
   *
   * @param branches the tests with what they print, in order
   * @param otherwise what is printed where none holds
   * @param alone whether the opening brace stands alone on its line
   * @param offset where the opening brace stands
   */
  record When(List<Branch> branches, List<TemplateNode> otherwise, boolean alone, int offset)
      implements TemplateNode {}

  /**
   * A test with what it prints.
   *
   * @param test the test
   * @param nodes what is printed where it holds
   */
  record Branch(Test test, List<TemplateNode> nodes) {}
}
