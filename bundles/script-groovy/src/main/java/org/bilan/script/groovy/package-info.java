/**
 * The script host: Groovy's parser reads the scripts of a project, and this bundle evaluates the
 * tree. Nothing is compiled to classes, and nothing can be reached but methods marked as words.
 */
package org.bilan.script.groovy;
