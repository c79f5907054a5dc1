package org.bilan.report.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** The notes of a passage: what each says, by its label, and the labels that are called. */
public final class Notes {

  /** A call as written: where no note has its label, it is left in the text. */
  public static final Pattern CALL = Pattern.compile("(?<!\\\\)\\[\\^(?<label>[^\\]\\s]+)]");

  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final List<FootnoteReference> calls = new ArrayList<>();

  private Notes() {}

  /** No note at all. */
  public static Notes none() {
    return new Notes();
  }

  /** The notes under a node. */
  public static Notes of(Node document) {
    Notes notes = new Notes();
    document.accept(notes.new Collector());
    return notes;
  }

  /** The notes, in the order written. */
  public List<FootnoteDefinition> definitions() {
    return List.copyOf(definitions.values());
  }

  /** The calls of notes that there are, in order. */
  public List<FootnoteReference> calls() {
    return List.copyOf(calls);
  }

  /** Whether a note is called. */
  public boolean isCalled(FootnoteDefinition definition) {
    return calls.stream().anyMatch(call -> call.getLabel().equalsIgnoreCase(definition.getLabel()));
  }

  /** What a call calls. */
  Optional<FootnoteDefinition> find(FootnoteReference call) {
    return definitions.values().stream()
        .filter(note -> note.getLabel().equalsIgnoreCase(call.getLabel()))
        .findFirst();
  }

  /**
   * A call that no note answers.
   *
   * @param label its label
   * @param from where it begins in the text
   * @param to where it ends
   */
  public record Unanswered(String label, int from, int to) {}

  /** The calls of the text these notes were found in that no note answers. */
  public List<Unanswered> unanswered(String text) {
    List<Unanswered> unanswered = new ArrayList<>();
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      String label = call.group("label");
      if (definitions.keySet().stream().noneMatch(label::equalsIgnoreCase)) {
        unanswered.add(new Unanswered(label, call.start(), call.end()));
      }
    }
    return unanswered;
  }

  /** The labels of the notes. */
  public Set<String> labels() {
    return definitions.keySet();
  }

  private final class Collector extends AbstractVisitor {

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
      }
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference call) {
        calls.add(call);
      }
      visitChildren(node);
    }
  }
}
