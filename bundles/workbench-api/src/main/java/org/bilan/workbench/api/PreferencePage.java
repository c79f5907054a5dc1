package org.bilan.workbench.api;

import java.util.Locale;
import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/** A page of the preferences, registered as a service. */
@ConsumerType
public interface PreferencePage {

  /** What names it. Unique. */
  String id();

  /** Its title, in the language of the screen. */
  String title(Locale language);

  /** Its rank: smaller ones come first. */
  default int rank() {
    return 100;
  }

  /** Makes the page, filled from the preferences. What is changed is put there at once. */
  JComponent create(Workbench workbench);
}
