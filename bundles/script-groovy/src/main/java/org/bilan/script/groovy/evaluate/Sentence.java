package org.bilan.script.groovy.evaluate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a text is printed as a sentence rather than being a name: editors write it between
 * double quotes, in which apostrophes stand.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Sentence {}
