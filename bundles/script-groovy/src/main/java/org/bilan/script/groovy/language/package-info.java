/**
 * What editors are told of scripts. Nothing is listed here a second time: completions come from
 * trying the statement at the caret with the words, scenes and checks that evaluate scripts, names
 * and uses from what an evaluation mentions.
 */
package org.bilan.script.groovy.language;
