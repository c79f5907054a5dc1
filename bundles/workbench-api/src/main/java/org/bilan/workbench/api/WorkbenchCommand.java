package org.bilan.workbench.api;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something the user can ask for: in a menu, in the palette, by a key. Registered as a service.
 *
 * <p>Example: {@code id() = "org.bilan.project.export"}, {@code key() = Optional.of("ctrl E")}.
 */
@ConsumerType
public interface WorkbenchCommand {

  /** What names it in key bindings: {@code org.bilan.editor.rename}. Unique. */
  String id();

  /** Its title in menus and in the palette, in the language of the screen. */
  String title(Locale language);

  /** Its menu. */
  Menu menu();

  /** Its rank in the menu: smaller ones come first, and a line parts each hundred. */
  default int rank() {
    return 900;
  }

  /**
   * Its key at first, as {@link javax.swing.KeyStroke#getKeyStroke(String)} reads it; the user may
   * choose another. {@code ctrl} stands for the command key where the system has one.
   */
  default Optional<String> key() {
    return Optional.empty();
  }

  /** The name of its icon: see {@link Workbench#icon}. */
  default String icon() {
    return "run";
  }

  /** Whether it also stands in the tool bar. */
  default boolean inToolBar() {
    return false;
  }

  /** Whether it can be asked for now. */
  default boolean isEnabled(Workbench workbench) {
    return true;
  }

  /** Does it. */
  void run(Workbench workbench);
}
