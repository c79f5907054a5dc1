package @package@;

import java.util.List;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;

/** Hands the words to Bilan, and the function that they call. */
@Component
public final class Vocabulary implements ScriptVocabulary {

  @Override
  public String bundle() {
    return "@id@";
  }

  @Override
  public List<Class<?>> words() {
    return List.of(Words.class);
  }

  @Override
  public List<IndicatorFunction> functions() {
    return List.of(new Median());
  }
}
