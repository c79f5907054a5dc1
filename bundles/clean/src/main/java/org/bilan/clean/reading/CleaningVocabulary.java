package org.bilan.clean.reading;

import java.util.List;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** The readings {@code postcode headcount wholeNumber frenchDate}. */
@Component
public final class CleaningVocabulary implements ScriptVocabulary {

  private final List<Reading> readings =
      List.of(new Postcode(), new Headcount(), new WholeNumber(), new FrenchDate());

  @Override
  public String bundle() {
    return "clean";
  }

  @Override
  public List<Reading> readings() {
    return readings;
  }
}
