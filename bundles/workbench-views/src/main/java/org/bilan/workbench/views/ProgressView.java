package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.Workbench;

/** Every long job, each with a way to stop it. */
final class ProgressView extends BasicView {

  private static final int WHOLE = 1000;

  private final JPanel list = new JPanel();
  private final Map<Job, Row> rows = new LinkedHashMap<>();

  ProgressView(Workbench workbench) {
    super(workbench);
    list.setLayout(new BoxLayout(list, BoxLayout.PAGE_AXIS));
    JPanel top = new JPanel(new BorderLayout());
    top.add(list, BorderLayout.NORTH);
    start(Parts.scroll(top), "progress.empty");
    jobsChanged();
  }

  /** A job that goes on keeps its row: the button to stop it may have the keyboard. */
  @Override
  public void jobsChanged() {
    List<Job> jobs = workbench().jobs();
    rows.keySet().stream().filter(job -> !jobs.contains(job)).toList().forEach(this::remove);
    for (Job job : jobs) {
      rows.computeIfAbsent(job, this::add).refresh();
    }
    list.revalidate();
    list.repaint();
    showContent(!jobs.isEmpty());
  }

  private Row add(Job job) {
    Row row = new Row(job);
    list.add(row.panel);
    return row;
  }

  private void remove(Job job) {
    list.remove(rows.remove(job).panel);
  }

  @Override
  public void focus() {
    list.transferFocus();
  }

  /** What is seen of a job. */
  private final class Row {

    private final Job job;
    private final JPanel panel = new JPanel(new BorderLayout(10, 4));
    private final JLabel title = new JLabel();
    private final JProgressBar bar = new JProgressBar(0, WHOLE);

    Row(Job job) {
      this.job = job;
      bar.getAccessibleContext().setAccessibleName(job.title());
      JButton cancel = new JButton(words("progress.cancel"));
      cancel.getAccessibleContext().setAccessibleName(words("progress.cancel-job", job.title()));
      cancel.addActionListener(e -> job.cancel());
      panel.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
      panel.add(title, BorderLayout.NORTH);
      panel.add(bar, BorderLayout.CENTER);
      panel.add(cancel, BorderLayout.LINE_END);
    }

    void refresh() {
      title.setText(job.step().isEmpty() ? job.title() : job.title() + " – " + job.step());
      bar.setIndeterminate(job.portion() < 0);
      bar.setValue((int) (Math.max(0, job.portion()) * WHOLE));
    }
  }
}
