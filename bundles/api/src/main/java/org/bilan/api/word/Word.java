package org.bilan.api.word;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public method that scripts may call: nothing else of an object can be reached. The
 * annotation's texts are the reference page and the hover text.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Word {

  /** What it says, in one French sentence. */
  String fr();

  /** What it says, in one English sentence. */
  String en();
}
