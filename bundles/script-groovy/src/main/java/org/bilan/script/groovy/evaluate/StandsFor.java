package org.bilan.script.groovy.evaluate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public method of a block that carries out words which only a running Bilan knows, such as
 * the formats of its readers. It takes the word as {@link Said}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface StandsFor {

  /** What these words have in common: a key, by which the block finds the method. */
  String value();
}
