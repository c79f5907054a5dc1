package org.bilan.workbench.shell;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.bilan.api.diagnostic.MessageCatalogue;

/**
 * The words of the window, in the language of the screen.
 *
 * @param language French or English
 */
public record Screen(Locale language) {

  /** Takes French for all that is not English. */
  public Screen {
    language = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
  }

  /** The words of a key, filled. */
  public String words(String key, Object... arguments) {
    return MessageCatalogue.fill(texts().getString(key), List.of(arguments));
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle(
        "org.bilan.workbench.shell.screen",
        language,
        Screen.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
