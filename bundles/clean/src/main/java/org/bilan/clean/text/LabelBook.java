package org.bilan.clean.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.LabelRule;

/**
 * The labels of a column, and how texts become labels: first the rules for whole texts, then the
 * labels themselves, then the rules for beginnings, the longest first, and last the labels that
 * only rules name; all by their normal forms. Where no label is declared, each text is a label, as
 * it was first written. Confined to one thread.
 */
public final class LabelBook {

  private final Map<String, Integer> whole = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final List<Beginning> beginnings;
  private final List<String> labels = new ArrayList<>();
  private final boolean open;

  private record Beginning(String form, int code) {}

  /**
   * Opens the labels of a column.
   *
   * @param declared labels, in order
   * @param rules how written texts become labels
   * @param open whether a text without a label becomes one
   */
  public LabelBook(List<String> declared, List<LabelRule> rules, boolean open) {
    this.open = open;
    Map<String, Integer> codes = new LinkedHashMap<>();
    declared.forEach(label -> codes.computeIfAbsent(label, this::add));
    rules.forEach(rule -> codes.computeIfAbsent(rule.label(), this::add));
    rules.stream()
        .filter(rule -> rule.kind() == LabelRule.Kind.EXACTLY)
        .forEach(rule -> whole.putIfAbsent(CellText.form(rule.written()), codes.get(rule.label())));
    declared.forEach(label -> whole.putIfAbsent(CellText.form(label), codes.get(label)));
    rules.forEach(rule -> last.putIfAbsent(CellText.form(rule.label()), codes.get(rule.label())));
    this.beginnings =
        rules.stream()
            .filter(rule -> rule.kind() == LabelRule.Kind.BEGINNING)
            .map(rule -> new Beginning(CellText.form(rule.written()), codes.get(rule.label())))
            .sorted(Comparator.comparing((Beginning b) -> -b.form().length()))
            .toList();
  }

  private int add(String label) {
    labels.add(label);
    return labels.size() - 1;
  }

  /**
   * Whether a text says nothing here: a blank one that is no label. An open list takes signs that
   * stand for something.
   */
  public boolean isBlank(String text) {
    boolean blank = open ? CellText.isBlankLabel(text) : CellText.isBlank(text);
    return blank && !knows(CellText.form(text));
  }

  private boolean knows(String form) {
    return !form.isEmpty() && (whole.containsKey(form) || last.containsKey(form));
  }

  /** The code of the label of a text, or -1 where it has none. */
  public int code(String text) {
    String form = CellText.form(text);
    Integer code = whole.get(form);
    if (code != null) {
      return code;
    }
    for (Beginning beginning : beginnings) {
      if (form.startsWith(beginning.form())) {
        return beginning.code();
      }
    }
    Integer label = last.get(form);
    if (label != null) {
      return label;
    }
    if (!open) {
      return -1;
    }
    int added = add(CellText.strip(text));
    whole.put(form, added);
    return added;
  }

  /** The labels by code: declared ones first, in their order. */
  public List<String> labels() {
    return labels;
  }
}
