package @package@;

import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.osgi.service.component.annotations.Component;

/** The words of what this plugin finds wrong: messages_fr and messages_en.properties. */
@Component
public final class Messages implements MessageCatalogue {

  @Override
  public Optional<String> pattern(String code, Locale locale) {
    return MessageCatalogue.lookUp(Messages.class, code, locale);
  }
}
