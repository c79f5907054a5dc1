package org.bilan.api.script;

/**
 * The text of a script or of a Markdown file, saved or not.
 *
 * @param path relative to the project, with forward slashes
 * @param text its text
 */
public record ScriptFile(String path, String text) {}
