/**
 * The blocks of scripts and their words: sources, indicators, layouts and looks. Each public method
 * marked as a word is one; its parameters say what the word takes.
 */
package org.bilan.script.groovy.word;
