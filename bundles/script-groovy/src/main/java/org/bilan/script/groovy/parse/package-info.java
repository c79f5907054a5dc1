/**
 * From the text of a script to the statements of its tree. Only the parser of Groovy runs: no
 * transformation, no resolution of classes, no dependency is fetched. Imports, declarations of
 * types and methods, and annotations are refused here.
 */
package org.bilan.script.groovy.parse;
