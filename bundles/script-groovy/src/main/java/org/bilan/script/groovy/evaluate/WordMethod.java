package org.bilan.script.groovy.evaluate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;

/** A Java method that a word stands for, and what each of its parameters takes. */
public final class WordMethod {

  /** How a parameter is given. */
  public enum Role {
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
    PLACE,
    /** Not given: the word itself. */
    SAID
  }

  /**
   * A parameter.
   *
   * @param role how it is given
   * @param type what it takes, of each value where it takes several
   * @param option its name, where it is given by name; empty otherwise
   * @param required whether it must be given
   * @param sentence whether it is a text that is printed as a sentence
   */
  public record Taken(
      Role role, Class<?> type, String option, boolean required, boolean sentence) {}

  private final Method method;
  private final String name;
  private final String bundle;
  private final String fr;
  private final String en;
  private final List<Taken> parameters = new ArrayList<>();

  WordMethod(Method method, String bundle) {
    this(
        method,
        method.getName(),
        bundle,
        method.getAnnotation(Word.class).fr(),
        method.getAnnotation(Word.class).en());
  }

  /** A method that stands for a word of another name than its own. */
  WordMethod(Method method, String name, String bundle, String fr, String en) {
    this.method = method;
    this.name = name;
    this.bundle = bundle;
    this.fr = fr;
    this.en = en;
    for (Parameter parameter : method.getParameters()) {
      parameters.add(taken(parameter));
    }
  }

  private static Taken taken(Parameter parameter) {
    Class<?> type = parameter.getType();
    boolean sentence = parameter.isAnnotationPresent(Sentence.class);
    Option option = parameter.getAnnotation(Option.class);
    if (option != null) {
      return new Taken(Role.OPTION, type, option.value(), option.required(), sentence);
    }
    if (parameter.isVarArgs()) {
      return new Taken(Role.REST, type.getComponentType(), "", false, sentence);
    }
    Role role = role(type);
    Class<?> taken = role == Role.NAMES ? valued(parameter) : type;
    return new Taken(role, taken, "", true, sentence);
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
    if (type == Said.class) {
      return Role.SAID;
    }
    return type == Place.class ? Role.PLACE : Role.POSITIONAL;
  }

  /** Its word. */
  public String name() {
    return name;
  }

  /** What it says, in one sentence. */
  public String sentence(Locale language) {
    return "fr".equals(language.getLanguage()) ? fr : en;
  }

  /** The method. */
  public Method method() {
    return method;
  }

  /** The bundle that offers it; empty for the host's own. */
  public String bundle() {
    return bundle;
  }

  boolean isStatic() {
    return Modifier.isStatic(method.getModifiers());
  }

  /** Its parameters, in order. */
  public List<Taken> parameters() {
    return parameters;
  }

  /** Whether a parameter is given so. */
  public boolean has(Role role) {
    return parameters.stream().anyMatch(p -> p.role() == role);
  }

  /** The names of what is given by name. */
  public List<String> options() {
    return parameters.stream().filter(p -> p.role() == Role.OPTION).map(Taken::option).toList();
  }

  long positions() {
    return parameters.stream().filter(p -> p.role() == Role.POSITIONAL).count();
  }
}
