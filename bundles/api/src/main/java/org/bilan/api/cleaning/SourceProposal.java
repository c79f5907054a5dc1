package org.bilan.api.cleaning;

import org.bilan.api.source.FileReport;

/**
 * How a file that nobody prepared could be declared.
 *
 * @param name what the source could be called in scripts
 * @param script a script that declares it, ready to be read by whoever knows the file
 * @param report what was recognised of the file
 */
public record SourceProposal(String name, String script, FileReport report) {

  /** Where the script would stand in a project. */
  public String path() {
    return "sources/" + name + ".groovy";
  }
}
