package org.bilan.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.clean.text.CellText;

/** The columns of one file, under their new names. */
final class FileHeader {

  private final List<String> written;
  private final List<String> names = new ArrayList<>();
  private final List<SurveyName> questions;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Set<String> doubled = new HashSet<>();

  FileHeader(FileDefinition file, List<String> header) {
    written = header.stream().map(CellText::strip).toList();
    questions = written.stream().map(SurveyName::of).toList();
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
    String code = questions.get(index).code();
    String byCode = file.survey() ? file.rename().get(code) : null;
    String byName = file.rename().get(written.get(index));
    return byName != null ? byName : byCode != null ? byCode : written.get(index);
  }

  /** The columns of a survey also go by their codes. */
  private void addCodes() {
    for (int i = 0; i < questions.size(); i++) {
      indexes.putIfAbsent(questions.get(i).code(), i);
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
    return written.contains(name) || questions.stream().anyMatch(q -> q.code().equals(name));
  }

  /** The column of a name, or -1. */
  int index(String name) {
    return indexes.getOrDefault(name, -1);
  }

  boolean isDoubled(String name) {
    return doubled.contains(name);
  }

  /** The column whose code is that of a question, or -1. */
  int question(String code) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }

  /** The columns that answer a question together. */
  List<Integer> options(String question) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      SurveyName name = questions.get(i);
      if (name.question().equals(question) && !name.sub().isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }

  SurveyName surveyName(int index) {
    return questions.get(index);
  }

  /** The codes a script may give as a question: those of single columns and of groups. */
  List<String> questionCodes() {
    return questions.stream().flatMap(q -> Stream.of(q.question(), q.code())).distinct().toList();
  }
}
