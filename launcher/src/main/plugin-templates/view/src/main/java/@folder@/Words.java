package @package@;

import org.bilan.workbench.api.ScreenWords;

/** What this plugin says on the screen: messages_fr and messages_en.properties. */
final class Words {

  static final ScreenWords OF = new ScreenWords(Words.class);

  private Words() {}
}
