package org.bilan.script.groovy.evaluate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what the values of {@link Names} are: texts, unless another type is given. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Valued {

  /** The type of the values. */
  Class<?> value();
}
