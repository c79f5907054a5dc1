package org.bilan.api.output;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The typefaces that Bilan carries with it; those of the system are never used. */
@ProviderType
public interface Typefaces {

  /** The families there are. */
  List<String> families();

  /**
   * The bytes of a TrueType face.
   *
   * @throws IllegalArgumentException where there is no such family
   */
  byte[] face(String family, boolean bold, boolean italic);
}
