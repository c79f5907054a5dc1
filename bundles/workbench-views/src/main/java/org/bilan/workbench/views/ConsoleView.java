package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Inquiries;
import org.bilan.api.project.Question;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Workbench;

/** All that was told, in order, and a prompt that answers in the words of scripts. */
final class ConsoleView extends BasicView {

  private static final int KEPT = 200_000;
  private static final String PROMPT = "> ";

  private final Asks asks;
  private final JTextArea text = new JTextArea();
  private final JTextField prompt = new JTextField();
  private final History history = new History();
  private final Proposals proposals;

  ConsoleView(Workbench workbench, Asks asks) {
    super(workbench);
    this.asks = asks;
    this.proposals = new Proposals(workbench, asks, prompt);
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    Font font = new Font(Font.MONOSPACED, Font.PLAIN, text.getFont().getSize());
    text.setFont(font);
    text.getAccessibleContext().setAccessibleName(words("console"));
    text.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
    prompt.setFont(font);
    prompt.putClientProperty("JTextField.placeholderText", words("console.hint"));
    prompt.getAccessibleContext().setAccessibleName(words("console.prompt"));
    prompt.setToolTipText(words("console.hint"));
    prompt.setFocusTraversalKeysEnabled(true);
    bind(KeyEvent.VK_ENTER, 0, this::entered);
    bind(KeyEvent.VK_UP, 0, () -> up(-1));
    bind(KeyEvent.VK_DOWN, 0, () -> up(1));
    bind(KeyEvent.VK_ESCAPE, 0, proposals::hide);
    bind(KeyEvent.VK_SPACE, KeyEvent.CTRL_DOWN_MASK, proposals::offer);
    start(content(), "console.empty");
    showContent(true);
  }

  private JPanel content() {
    JLabel sign = new JLabel(PROMPT);
    sign.setLabelFor(prompt);
    sign.setFont(prompt.getFont());
    JPanel below = Parts.bar();
    below.add(sign, BorderLayout.LINE_START);
    below.add(prompt, BorderLayout.CENTER);
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(Parts.scroll(text), BorderLayout.CENTER);
    panel.add(below, BorderLayout.SOUTH);
    return panel;
  }

  private void bind(int key, int held, Runnable action) {
    String name = "console." + key;
    prompt.getInputMap().put(KeyStroke.getKeyStroke(key, held), name);
    prompt.getActionMap().put(name, Parts.action(action));
  }

  private void entered() {
    if (proposals.isShown()) {
      proposals.take(written -> {});
    } else if (!prompt.getText().isBlank()) {
      ask(prompt.getText().strip());
    }
  }

  private void up(int by) {
    if (proposals.isShown()) {
      proposals.move(by);
      return;
    }
    Optional<String> other = by < 0 ? history.before(prompt.getText()) : history.after();
    other.ifPresent(
        question -> {
          prompt.setText(question);
          proposals.hide();
        });
  }

  private void ask(String words) {
    Optional<LiveProject> project = workbench().project();
    Optional<Inquiries> inquiries = asks.inquiries().get();
    add(PROMPT + words);
    if (project.isEmpty() || inquiries.isEmpty()) {
      add("  " + words("console.no-project"));
      return;
    }
    history.add(words);
    prompt.setText("");
    proposals.hide();
    LiveProject asked = project.get();
    AnswerText answers = new AnswerText(workbench().language(), workbench()::words);
    workbench()
        .start(
            new JobRequest(
                words("console.asking"),
                progress -> {
                  Inquiries.Answer answer =
                      inquiries.get().ask(asked.request(), asked.texts(), new Question(words));
                  List<String> lines = answers.of(answer);
                  SwingUtilities.invokeLater(() -> lines.forEach(this::add));
                },
                failure -> add("  " + failure)));
  }

  @Override
  public void told(String message) {
    add(message);
  }

  @Override
  public void stateChanged(LiveState state) {
    if (!state.working() && state.milliseconds() > 0) {
      long nodes = state.recomputed().values().stream().mapToLong(Long::longValue).sum();
      add(words("console.computed", state.milliseconds(), nodes));
    }
  }

  private void add(String line) {
    text.append(line + "\n");
    if (text.getDocument().getLength() > KEPT) {
      text.replaceRange("", 0, KEPT / 4);
    }
    text.setCaretPosition(text.getDocument().getLength());
  }

  @Override
  public void focus() {
    prompt.requestFocusInWindow();
  }
}
