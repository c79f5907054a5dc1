package org.bilan.script.groovy.word;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Scene;

/** A look names nothing of a project. */
final class LookScene implements Scene {

  @Override
  public Optional<Object> name(String name) {
    return Optional.empty();
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public Optional<Object> member(Object value, String member, Place place) {
    return Optional.empty();
  }

  @Override
  public boolean isIndicator(String id) {
    return false;
  }

  @Override
  public String unknownCode() {
    return "script.no-name";
  }
}
