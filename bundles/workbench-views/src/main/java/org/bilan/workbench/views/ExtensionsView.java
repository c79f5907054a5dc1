package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.plugin.AvailablePlugin;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginChange;
import org.bilan.api.plugin.PluginManager;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Workbench;

/** The plugins there are and those there could be: the operations of {@code bilan plugin}. */
final class ExtensionsView extends BasicView {

  private final DiagnosticWriter writer;
  private final Supplier<Optional<PluginManager>> manager;
  private final ExtensionsModel model;
  private final JTable table;
  private final JTextField search;

  ExtensionsView(
      Workbench workbench, DiagnosticWriter writer, Supplier<Optional<PluginManager>> manager) {
    super(workbench);
    this.writer = writer;
    this.manager = manager;
    this.model = new ExtensionsModel(workbench.language(), this::words);
    this.table = Parts.table(words("extensions"));
    this.search = Parts.search(words("extensions.search"));
    table.setModel(model);
    table.setAutoResizeMode(JTable.AUTO_RESIZE_LAST_COLUMN);
    Widths.fit(table);
    search.addActionListener(e -> refresh());
    JPanel top = new JPanel(new BorderLayout());
    top.add(search, BorderLayout.NORTH);
    top.add(buttons(), BorderLayout.SOUTH);
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(top, BorderLayout.NORTH);
    panel.add(Parts.scroll(table), BorderLayout.CENTER);
    start(panel, "extensions.empty");
    showContent(manager.get().isPresent());
    refresh();
  }

  private JPanel buttons() {
    JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
    panel.add(button("extensions.install", this::install));
    panel.add(button("extensions.update", this::update));
    panel.add(button("extensions.remove", this::remove));
    panel.add(button("extensions.file", this::installFile));
    panel.add(button("extensions.verify", this::verify));
    return panel;
  }

  private JButton button(String key, Runnable action) {
    JButton button = new JButton(words(key));
    button.addActionListener(e -> action.run());
    return button;
  }

  /** Asks what is installed and what could be; repositories may be far away. */
  private void refresh() {
    String word = search.getText();
    job(
        "extensions.looking",
        plugins -> {
          List<Diagnostic> problems = new ArrayList<>();
          List<Plugin> installed = plugins.installed();
          List<AvailablePlugin> available = plugins.search(word, problems::add);
          SwingUtilities.invokeLater(
              () -> {
                model.show(installed, available, word);
                Widths.fit(table);
              });
          return problems.isEmpty() ? "" : told(problems);
        });
  }

  private void install() {
    chosen().ifPresent(id -> change(plugins -> plugins.install(id, this::consents)));
  }

  private void update() {
    change(plugins -> plugins.update(chosen(), this::consents));
  }

  private void remove() {
    chosen().ifPresent(id -> change(plugins -> List.of(plugins.remove(id))));
  }

  private void installFile() {
    JFileChooser chooser = new JFileChooser();
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    chooser.setDialogTitle(words("extensions.file"));
    if (chooser.showOpenDialog(workbench().frame()) == JFileChooser.APPROVE_OPTION) {
      String file = chooser.getSelectedFile().getPath();
      change(plugins -> plugins.install(file, this::consents));
    }
  }

  private void verify() {
    job(
        "extensions.verify",
        plugins -> {
          List<Diagnostic> found = plugins.verify();
          return found.isEmpty() ? words("extensions.verified") : told(found);
        });
  }

  private Optional<String> chosen() {
    int row = table.getSelectedRow();
    return row < 0 ? Optional.empty() : Optional.of(model.id(table.convertRowIndexToModel(row)));
  }

  private boolean consents(org.bilan.api.plugin.Consent.Question question) {
    return Asking.yes(workbench(), writer.sentence(question.said(), workbench().language()));
  }

  private void change(Function<PluginManager, List<PluginChange>> what) {
    job(
        "extensions.working",
        plugins -> {
          List<PluginChange> done = what.apply(plugins);
          SwingUtilities.invokeLater(this::refresh);
          return String.join(" ", done.stream().map(this::said).toList());
        });
  }

  private String said(PluginChange change) {
    String version = change.to().or(change::from).orElse("");
    return words(
        "extensions." + change.kind().name().toLowerCase(java.util.Locale.ROOT),
        change.id(),
        version);
  }

  /** Does something with the manager on a thread of its own, and tells how it ended. */
  private void job(String key, Function<PluginManager, String> work) {
    Optional<PluginManager> plugins = manager.get();
    showContent(plugins.isPresent());
    if (plugins.isEmpty()) {
      return;
    }
    workbench()
        .start(
            new JobRequest(
                words(key),
                progress -> tell(work.apply(plugins.get())),
                failure -> tell(words(failure))));
  }

  private void tell(String message) {
    if (!message.isEmpty()) {
      workbench().tell(message);
    }
  }

  private String words(Exception failure) {
    return failure instanceof DiagnosticException told ? told(told.diagnostics()) : "" + failure;
  }

  private String told(List<Diagnostic> found) {
    return String.join("\n", found.stream().map(workbench()::words).toList());
  }

  @Override
  public void focus() {
    search.requestFocusInWindow();
  }
}
