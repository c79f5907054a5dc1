package org.bilan.workbench.preference;

import java.nio.file.Path;

/** Where what belongs to a user is kept, rather than to a project. */
public final class UserFolder {

  private UserFolder() {}

  /**
   * The folder {@code .bilan/workbench} of the user, or the one that the property {@code
   * bilan.user.folder} names.
   */
  public static Path path() {
    String chosen = System.getProperty("bilan.user.folder", "");
    Path user =
        chosen.isEmpty() ? Path.of(System.getProperty("user.home"), ".bilan") : Path.of(chosen);
    return user.resolve("workbench");
  }
}
