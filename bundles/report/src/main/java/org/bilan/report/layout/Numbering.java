package org.bilan.report.layout;

import java.util.HashSet;
import java.util.Set;
import org.bilan.api.data.NormalForm;

/** Numbers parts, sections, figures and tables, and names the targets of links. */
final class Numbering {

  private final Set<String> anchors = new HashSet<>();
  private final Set<String> chartNames = new HashSet<>();
  private int parts;
  private int annexes;
  private int sections;
  private int charts;
  private int tables;
  private String part = "";

  /** Opens a part or an annex; its number is {@code 1, 2…} or {@code A, B…}. */
  String part(boolean annex) {
    sections = 0;
    part = annex ? letter(annexes++) : String.valueOf(++parts);
    return part;
  }

  /** Takes back the number of a part that holds nothing. */
  void withoutPart(boolean annex) {
    if (annex) {
      annexes--;
    } else {
      parts--;
    }
  }

  /** Opens a section of the part. */
  String section() {
    return part + "." + ++sections;
  }

  /** Takes back the number of a section that holds nothing. */
  void withoutSection() {
    sections--;
  }

  int chart() {
    return ++charts;
  }

  int table() {
    return ++tables;
  }

  /** A target of links that nothing else bears. */
  String anchor(String wanted) {
    return unique(wanted.isEmpty() ? "titre" : wanted, anchors);
  }

  /** A target of links made of a title. */
  String anchorOf(String title) {
    return anchor(NormalForm.of(title).replace(' ', '-'));
  }

  /** Takes back the target of a heading that disappears. */
  void withoutAnchor(String anchor) {
    anchors.remove(anchor);
  }

  /** The base name of the files of a chart. */
  String chartName(String wanted) {
    return unique(wanted, chartNames);
  }

  private static String unique(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : "Z" + (index - 25);
  }
}
