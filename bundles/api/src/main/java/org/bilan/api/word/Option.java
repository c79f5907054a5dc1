package org.bilan.api.word;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a parameter that scripts give by name: {@code growth(from: …, to: …)}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Option {

  /** The name in scripts. */
  String value();

  /** Whether it must be given; {@code null} (or 0, or false) is passed where it is not. */
  boolean required() default true;
}
