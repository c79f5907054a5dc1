package org.bilan.workbench.command;

import java.awt.GridLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.project.ProjectTemplates;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.dialog.Chooser;
import org.bilan.workbench.dialog.Chooser.Entry;
import org.bilan.workbench.dialog.Questions;
import org.bilan.workbench.shell.Screen;
import org.bilan.workbench.shell.Window;
import org.bilan.workbench.theme.Glyph;

/** Making and opening projects. */
public final class Projects {

  private Projects() {}

  /** Asks for a folder and opens it. */
  public static void open(Window window) {
    Questions.folder(window, window.screen().words("command.project.open"), parent(window))
        .ifPresent(window::open);
  }

  /** Shows the projects that were open. */
  public static void recent(Window window) {
    Chooser.show(
        window.frame(),
        window.screen().words("welcome.recent"),
        window.recent().stream()
            .map(
                p ->
                    new Entry(p.toString(), p.getFileName().toString(), p.toString(), Glyph.FOLDER))
            .toList(),
        entry -> window.open(Path.of(entry.id())));
  }

  /** Asks for a template and a folder, makes the project and opens it. */
  public static void create(Window window) {
    Optional<ProjectTemplates> templates = window.engine().templates();
    if (templates.isEmpty()) {
      Questions.tell(window, window.screen().words("project.no-engine"));
      return;
    }
    window.aside(templates.get()::names, names -> create(window, templates.get(), names));
  }

  private static void create(Window window, ProjectTemplates templates, List<String> names) {
    Screen screen = window.screen();
    JComboBox<String> template = new JComboBox<>(names.toArray(String[]::new));
    JTextField folder = new JTextField(proposed(window).toString(), 36);
    JPanel form = new JPanel(new GridLayout(0, 1, 0, 4));
    form.add(labelled(screen.words("new.template"), template));
    form.add(template);
    form.add(labelled(screen.words("new.folder"), folder));
    form.add(folder);
    Object[] answers = {screen.words("new.make"), screen.words("cancel")};
    int answer =
        JOptionPane.showOptionDialog(
            window.frame(),
            form,
            screen.words("command.project.new"),
            JOptionPane.OK_CANCEL_OPTION,
            JOptionPane.PLAIN_MESSAGE,
            null,
            answers,
            answers[0]);
    if (answer == 0) {
      make(window, templates, String.valueOf(template.getSelectedItem()), folder.getText());
    }
  }

  private static void make(
      Window window, ProjectTemplates templates, String template, String written) {
    try {
      Path folder = Path.of(written.strip());
      window.start(
          new JobRequest(
              window.screen().words("command.project.new"),
              progress -> {
                List<String> files = templates.make(template, folder);
                window.tell(window.screen().words("new.made", files.size(), folder));
                SwingUtilities.invokeLater(() -> window.open(folder));
              },
              failure -> Questions.tell(window, words(window, failure))));
    } catch (java.nio.file.InvalidPathException e) {
      Questions.tell(window, window.screen().words("new.wrong-folder", written));
    }
  }

  private static String words(Window window, Exception failure) {
    return failure instanceof DiagnosticException told
        ? String.join("\n", told.diagnostics().stream().map(window::words).toList())
        : window.screen().words("failed", failure);
  }

  private static JLabel labelled(String words, java.awt.Component control) {
    JLabel label = new JLabel(words);
    label.setLabelFor(control);
    return label;
  }

  private static Path proposed(Window window) {
    return parent(window)
        .orElse(Path.of(System.getProperty("user.home")))
        .resolve(window.screen().words("new.name"));
  }

  private static Optional<Path> parent(Window window) {
    return window.recent().stream().findFirst().map(Path::getParent);
  }
}
