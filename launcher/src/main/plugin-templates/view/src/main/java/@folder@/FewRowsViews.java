package @package@;

import java.util.Locale;
import java.util.Set;
import org.bilan.workbench.api.Area;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.Workbench;
import org.osgi.service.component.annotations.Component;

/** Brings the view: it is in the menu as soon as the plugin is installed, and leaves with it. */
@Component
public final class FewRowsViews implements ViewFactory {

  static final String ID = "@package@";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title(Locale language) {
    return Words.OF.of(language, "@word@.title");
  }

  @Override
  public String summary(Locale language) {
    return Words.OF.of(language, "@word@.summary");
  }

  @Override
  public Area area() {
    return Area.BOTTOM;
  }

  @Override
  public Set<Perspective> perspectives() {
    return Set.of(Perspective.DATA);
  }

  @Override
  public View create(Workbench workbench) {
    return new FewRowsView(workbench);
  }
}
