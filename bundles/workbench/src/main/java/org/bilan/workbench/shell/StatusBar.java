package org.bilan.workbench.shell;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.live.LiveState;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchListener;
import org.bilan.workbench.theme.Glyph;

/** The line below: what was told last, what goes on, and how the project is. */
final class StatusBar {

  private final Screen screen;
  private final JPanel panel = new JPanel(new BorderLayout(12, 0));
  private final JLabel message = new JLabel(" ");
  private final JButton state = new JButton();
  private final JProgressBar bar = new JProgressBar(0, 1000);
  private final JButton cancel = new JButton(Glyph.STOP);
  private Optional<Job> job = Optional.empty();
  private String step = "";

  StatusBar(Screen screen, Runnable problems) {
    this.screen = screen;
    panel.setBorder(BorderFactory.createEmptyBorder(3, 10, 3, 10));
    panel.add(message, BorderLayout.CENTER);
    JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 0));
    right.add(bar);
    right.add(cancel);
    state.putClientProperty("JButton.buttonType", "toolBarButton");
    state.addActionListener(e -> problems.run());
    state.setToolTipText(screen.words("state.show"));
    right.add(state);
    panel.add(right, BorderLayout.LINE_END);
    bar.getAccessibleContext().setAccessibleName(screen.words("progress"));
    cancel.getAccessibleContext().setAccessibleName(screen.words("progress.cancel"));
    cancel.setToolTipText(screen.words("progress.cancel"));
    cancel.putClientProperty("JButton.buttonType", "toolBarButton");
    cancel.addActionListener(e -> job.ifPresent(Job::cancel));
    message.getAccessibleContext().setAccessibleName(screen.words("status"));
    show(List.of());
  }

  JPanel component() {
    return panel;
  }

  /** Shows what is told in a window, and what goes on there. */
  void follow(Workbench window) {
    window.listen(
        new WorkbenchListener() {
          @Override
          public void jobsChanged() {
            show(window.jobs());
          }

          @Override
          public void told(String message) {
            tell(message);
          }
        });
  }

  void tell(String words) {
    message.setText(words.isEmpty() ? " " : words.lines().findFirst().orElse(" "));
    message.setToolTipText(words);
  }

  /** Tells what goes on, until it is over. */
  void step(String words) {
    step = words;
    tell(words);
  }

  /** Nothing goes on any more; what was told since stays. */
  void rest() {
    if (message.getText().equals(step)) {
      tell("");
    }
  }

  void show(List<Job> jobs) {
    job = jobs.stream().findFirst();
    bar.setVisible(job.isPresent());
    cancel.setVisible(job.isPresent());
    job.ifPresentOrElse(
        j -> {
          bar.setIndeterminate(j.portion() < 0);
          bar.setValue((int) (Math.max(0, j.portion()) * 1000));
          step(j.step().isEmpty() ? j.title() : j.title() + " – " + j.step());
        },
        this::rest);
  }

  void show(LiveState live) {
    long errors = count(live, Severity.ERROR);
    long warnings = count(live, Severity.WARNING);
    state.setIcon(errors > 0 ? Glyph.ERROR : warnings > 0 ? Glyph.WARNING : Glyph.CHECK);
    state.setVisible(true);
    state.setText(
        live.working()
            ? screen.words("state.working")
            : errors + warnings == 0
                ? screen.words("state.well")
                : screen.words("state.found", errors, warnings));
  }

  void noProject() {
    state.setVisible(false);
  }

  private static long count(LiveState live, Severity severity) {
    return live.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }
}
