package org.bilan.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.clean.text.CellText;

/** The columns of one file, under their new names. */
final class FileHeader {

  private final List<String> written;
  private final List<String> names = new ArrayList<>();
  private final Questions questions;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Set<String> doubled = new HashSet<>();

  FileHeader(FileDefinition file, List<String> header) {
    written = header.stream().map(CellText::strip).toList();
    questions = new Questions(written.stream().map(SurveyName::of).toList());
    for (int i = 0; i < written.size(); i++) {
      String name = newName(file, i);
      names.add(name);
      if (!name.isEmpty() && indexes.putIfAbsent(name, i) != null) {
        doubled.add(name);
      }
    }
    if (file.survey()) {
      addCodes();
    }
  }

  private String newName(FileDefinition file, int index) {
    String code = questions.column(index).code();
    String byCode = file.survey() ? file.rename().get(code) : null;
    String byName = file.rename().get(written.get(index));
    return byName != null ? byName : byCode != null ? byCode : written.get(index);
  }

  /** The columns of a survey also go by their codes, and by their texts. */
  private void addCodes() {
    for (int i = 0; i < written.size(); i++) {
      indexes.putIfAbsent(questions.column(i).code(), i);
    }
    for (int i = 0; i < written.size(); i++) {
      indexes.putIfAbsent(questions.column(i).whole(), i);
    }
  }

  /** The names as the file writes them. */
  List<String> written() {
    return written;
  }

  /** The names once renamed. */
  List<String> names() {
    return names;
  }

  /** How many cells a row should have. */
  int size() {
    return names.size();
  }

  /** Whether the file writes a name, or the code of a question. */
  boolean writes(String name) {
    return written.contains(name) || questions.hasCode(name);
  }

  /** The column of a name, or -1. */
  int index(String name) {
    return indexes.getOrDefault(name, -1);
  }

  boolean isDoubled(String name) {
    return doubled.contains(name);
  }

  /** The questions that its columns answer. */
  Questions questions() {
    return questions;
  }
}
