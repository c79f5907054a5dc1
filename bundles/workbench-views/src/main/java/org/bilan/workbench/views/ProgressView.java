package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.Workbench;

/** Every long job, each with a way to stop it. */
final class ProgressView extends BasicView {

  private final JPanel list = new JPanel();

  ProgressView(Workbench workbench) {
    super(workbench);
    list.setLayout(new BoxLayout(list, BoxLayout.PAGE_AXIS));
    JPanel top = new JPanel(new BorderLayout());
    top.add(list, BorderLayout.NORTH);
    start(new JScrollPane(top), "progress.empty");
    jobsChanged();
  }

  @Override
  public void jobsChanged() {
    List<Job> jobs = workbench().jobs();
    list.removeAll();
    jobs.forEach(job -> list.add(row(job)));
    list.revalidate();
    list.repaint();
    showContent(!jobs.isEmpty());
  }

  private JComponent row(Job job) {
    JProgressBar bar = new JProgressBar(0, 1000);
    bar.setIndeterminate(job.portion() < 0);
    bar.setValue((int) (Math.max(0, job.portion()) * 1000));
    bar.getAccessibleContext().setAccessibleName(job.title());
    JButton cancel = new JButton(words("progress.cancel"));
    cancel.addActionListener(e -> job.cancel());
    JPanel row = new JPanel(new BorderLayout(10, 2));
    row.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
    row.add(new JLabel(job.title() + "  " + job.step()), BorderLayout.NORTH);
    row.add(bar, BorderLayout.CENTER);
    row.add(cancel, BorderLayout.LINE_END);
    return row;
  }
}
