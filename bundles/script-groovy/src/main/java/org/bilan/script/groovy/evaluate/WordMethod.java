package org.bilan.script.groovy.evaluate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.word.Option;

/** A Java method that a word stands for, and what each of its parameters takes. */
final class WordMethod {

  /** How a parameter is given. */
  enum Role {
    /** By position. */
    POSITIONAL,
    /** All that is left of what is given by position. */
    REST,
    /** By name. */
    OPTION,
    /** All that is given by names of the author's. */
    NAMES,
    /** A block, always. */
    BODY,
    /** A block, or none. */
    MAYBE_BODY,
    /** Not given: where the word is written. */
    PLACE
  }

  /** A parameter. */
  record Taken(Role role, Class<?> type, String option, boolean required) {}

  private final Method method;
  private final String bundle;
  private final List<Taken> parameters = new ArrayList<>();

  WordMethod(Method method, String bundle) {
    this.method = method;
    this.bundle = bundle;
    for (Parameter parameter : method.getParameters()) {
      parameters.add(taken(parameter));
    }
  }

  private static Taken taken(Parameter parameter) {
    Class<?> type = parameter.getType();
    Option option = parameter.getAnnotation(Option.class);
    if (option != null) {
      return new Taken(Role.OPTION, type, option.value(), option.required());
    }
    if (parameter.isVarArgs()) {
      return new Taken(Role.REST, type.getComponentType(), "", false);
    }
    Role role = role(type);
    return new Taken(role, role == Role.NAMES ? valued(parameter) : type, "", true);
  }

  private static Class<?> valued(Parameter parameter) {
    Valued valued = parameter.getAnnotation(Valued.class);
    return valued == null ? String.class : valued.value();
  }

  private static Role role(Class<?> type) {
    if (type == Names.class) {
      return Role.NAMES;
    }
    if (type == Body.class) {
      return Role.BODY;
    }
    if (type == Optional.class) {
      return Role.MAYBE_BODY;
    }
    return type == Place.class ? Role.PLACE : Role.POSITIONAL;
  }

  String name() {
    return method.getName();
  }

  Method method() {
    return method;
  }

  /** The bundle that offers it; empty for the host's own. */
  String bundle() {
    return bundle;
  }

  boolean isStatic() {
    return Modifier.isStatic(method.getModifiers());
  }

  List<Taken> parameters() {
    return parameters;
  }

  boolean has(Role role) {
    return parameters.stream().anyMatch(p -> p.role() == role);
  }

  List<String> options() {
    return parameters.stream().filter(p -> p.role() == Role.OPTION).map(Taken::option).toList();
  }

  long positions() {
    return parameters.stream().filter(p -> p.role() == Role.POSITIONAL).count();
  }
}
