/**
 * The texts of a bilan as their authors write them: passages of Markdown, and the braces that hold
 * bindings and conditions. Everything keeps its place in the file.
 */
package org.bilan.report.texts;
