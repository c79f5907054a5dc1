package org.bilan.workbench.preference;

import java.awt.FlowLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.bilan.workbench.api.PreferencePage;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.shell.Opener;
import org.bilan.workbench.shell.Screen;
import org.bilan.workbench.shell.Window;
import org.bilan.workbench.theme.Theme;
import org.osgi.service.component.annotations.Component;

/** The theme, the size of letters, the language. */
@Component
public final class AppearancePage implements PreferencePage {

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  @Override
  public String id() {
    return "org.bilan.appearance";
  }

  @Override
  public String title(Locale language) {
    return new Screen(language).words("preferences.appearance");
  }

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public JComponent create(Workbench workbench) {
    Window window = (Window) workbench;
    JPanel page = new JPanel();
    page.setLayout(new BoxLayout(page, BoxLayout.PAGE_AXIS));
    page.add(row(window, "preferences.theme", theme(window)));
    page.add(row(window, "preferences.size", size(window)));
    page.add(row(window, "preferences.language", language(window)));
    JPanel top = new JPanel(new java.awt.BorderLayout());
    top.add(page, java.awt.BorderLayout.NORTH);
    return top;
  }

  private static JComponent theme(Window window) {
    JComboBox<String> box =
        new JComboBox<>(
            new String[] {
              window.screen().words("theme.light"), window.screen().words("theme.dark")
            });
    box.setSelectedIndex(Theme.of(window.preferences()).ordinal());
    box.addActionListener(
        e -> {
          window.preferences().put(Theme.PREFERENCE, Theme.values()[box.getSelectedIndex()].name());
          window.dress();
        });
    return box;
  }

  private static JComponent size(Window window) {
    JSpinner spinner =
        new JSpinner(new SpinnerNumberModel(Theme.size(window.preferences()), 9, 32, 1));
    ((JSpinner.DefaultEditor) spinner.getEditor())
        .getTextField()
        .getAccessibleContext()
        .setAccessibleName(window.screen().words("preferences.size"));
    spinner.addChangeListener(
        e -> {
          window.preferences().put(Theme.SIZE, String.valueOf(spinner.getValue()));
          window.dress();
        });
    return spinner;
  }

  private static JComponent language(Window window) {
    JComboBox<String> box = new JComboBox<>(new String[] {"Français", "English"});
    box.setSelectedIndex(Math.max(0, LANGUAGES.indexOf(window.language())));
    box.addActionListener(
        e -> {
          String chosen = LANGUAGES.get(box.getSelectedIndex()).toLanguageTag();
          window.preferences().put(Opener.LANGUAGE, chosen);
          window.tell(window.screen().words("preferences.later"));
        });
    return box;
  }

  private static JComponent row(Window window, String key, JComponent control) {
    JLabel label = new JLabel(window.screen().words(key));
    label.setLabelFor(control);
    control.getAccessibleContext().setAccessibleName(label.getText());
    if (control instanceof JSpinner spinner
        && spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
      editor.getTextField().getAccessibleContext().setAccessibleName(label.getText());
    }
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 12, 6));
    row.add(label);
    row.add(control);
    return row;
  }
}
