package org.bilan.workbench.api;

import java.util.Locale;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings a view, registered as a service. There is at most one view of each in a window.
 *
 * <p>Example: a bundle that registers a factory whose {@link #create} returns a panel has its view
 * in the menu of views as soon as it is active, and no longer when it stops.
 */
@ConsumerType
public interface ViewFactory {

  /** What names it in layouts and commands: {@code org.bilan.problems}. Unique. */
  String id();

  /** Its title, in the language of the screen. */
  String title(Locale language);

  /** What it is for, in a sentence, in the language of the screen. */
  String summary(Locale language);

  /** Where it is put the first time. */
  Area area();

  /** The perspectives that show it at first; none for a view that is only asked for. */
  Set<Perspective> perspectives();

  /** Its rank among the views of its area: smaller ones come first. */
  default int rank() {
    return 100;
  }

  /** Makes the view. */
  View create(Workbench workbench);
}
