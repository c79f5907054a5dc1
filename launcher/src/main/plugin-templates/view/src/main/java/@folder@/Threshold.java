package @package@;

import java.awt.FlowLayout;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.bilan.workbench.api.PreferencePage;
import org.bilan.workbench.api.Workbench;
import org.osgi.service.component.annotations.Component;

/** Under how many rows a value is listed: a page of the preferences. */
@Component
public final class Threshold implements PreferencePage {

  static final String KEY = "@package@.threshold";
  private static final int USUAL = 30;

  static int of(Workbench workbench) {
    return workbench.preferences().get(KEY).map(Integer::valueOf).orElse(USUAL);
  }

  @Override
  public String id() {
    return KEY;
  }

  @Override
  public String title(Locale language) {
    return Words.OF.of(language, "@word@.title");
  }

  @Override
  public JComponent create(Workbench workbench) {
    JSpinner spinner = new JSpinner(new SpinnerNumberModel(of(workbench), 1, 1000, 1));
    spinner.addChangeListener(
        e -> workbench.preferences().put(KEY, String.valueOf(spinner.getValue())));
    JLabel label = new JLabel(Words.OF.of(workbench.language(), "@word@.threshold"));
    label.setLabelFor(spinner);
    spinner.getAccessibleContext().setAccessibleName(label.getText());
    JPanel page = new JPanel(new FlowLayout(FlowLayout.LEADING));
    page.add(label);
    page.add(spinner);
    return page;
  }
}
