package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Report;

/** The labels that a column declares, and those that its rules name. */
final class ColumnLabels {

  private final String column;
  private final Report report;
  private final List<String> declared = new ArrayList<>();
  private final List<LabelRule> rules = new ArrayList<>();
  private final Map<String, Place> ruled = new LinkedHashMap<>();

  ColumnLabels(String column, Report report) {
    this.column = column;
    this.report = report;
  }

  void declare(String label, Place at) {
    if (declared.contains(label)) {
      report.error("script.label-twice", at, label);
    } else {
      declared.add(label);
    }
  }

  /** Takes a rule, whose label is written somewhere. */
  void rule(LabelRule rule, Place label) {
    rules.add(rule);
    ruled.putIfAbsent(rule.label(), label);
  }

  /** Where labels are declared, one that a rule alone names would be one more: a slip. */
  void check() {
    if (!declared.isEmpty()) {
      ruled.forEach(this::check);
    }
  }

  private void check(String label, Place at) {
    if (!declared.contains(canonical(label))) {
      report.unknown("script.rule-label", at, declared, label, label, column);
    }
  }

  /** A label as the column declares it, where it does. */
  private String canonical(String label) {
    String form = NormalForm.label(label);
    return declared.contains(label)
        ? label
        : declared.stream().filter(l -> NormalForm.label(l).equals(form)).findFirst().orElse(label);
  }

  List<String> declared() {
    return List.copyOf(declared);
  }

  /** The rules, with labels as the column declares them. */
  List<LabelRule> rules() {
    return rules.stream()
        .map(r -> new LabelRule(r.kind(), r.written(), canonical(r.label()), r.place()))
        .toList();
  }
}
