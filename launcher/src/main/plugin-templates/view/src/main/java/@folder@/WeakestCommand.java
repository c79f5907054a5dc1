package @package@;

import java.util.List;
import java.util.Locale;
import org.bilan.workbench.api.Menu;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchCommand;
import org.osgi.service.component.annotations.Component;

/** Goes to the definition of the value that rests on fewest rows: in the menu and the palette. */
@Component
public final class WeakestCommand implements WorkbenchCommand {

  @Override
  public String id() {
    return "@package@.weakest";
  }

  @Override
  public String title(Locale language) {
    return Words.OF.of(language, "@word@.weakest");
  }

  @Override
  public Menu menu() {
    return Menu.GO;
  }

  @Override
  public boolean isEnabled(Workbench workbench) {
    return !found(workbench).isEmpty();
  }

  @Override
  public void run(Workbench workbench) {
    FewRows weakest = found(workbench).get(0);
    workbench.select(Selection.indicator(weakest.id()));
    workbench.edit(weakest.result().indicator().place());
  }

  private static List<FewRows> found(Workbench workbench) {
    return FewRowsView.results(workbench)
        .map(results -> FewRows.under(Threshold.of(workbench), results, workbench.language()))
        .orElse(List.of());
  }
}
