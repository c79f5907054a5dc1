package org.bilan.workbench.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import org.bilan.workbench.api.EditorFactory;
import org.bilan.workbench.api.PreferencePage;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.WorkbenchCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The views, editors, commands and pages there are now; they come and go with their bundles. */
@Component(service = Contributions.class)
public final class Contributions {

  private final List<ViewFactory> views = new CopyOnWriteArrayList<>();
  private final List<EditorFactory> editors = new CopyOnWriteArrayList<>();
  private final List<WorkbenchCommand> commands = new CopyOnWriteArrayList<>();
  private final List<PreferencePage> pages = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** Runs something on the event thread after each change. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** No longer runs it. */
  public void forget(Runnable listener) {
    listeners.remove(listener);
  }

  /** The views, by area and rank. */
  public List<ViewFactory> views() {
    return sorted(views, Comparator.comparing(ViewFactory::area).thenComparing(ViewFactory::rank));
  }

  /** The commands, by menu and rank. */
  public List<WorkbenchCommand> commands() {
    return sorted(
        commands,
        Comparator.comparing(WorkbenchCommand::menu)
            .thenComparing(WorkbenchCommand::rank)
            .thenComparing(WorkbenchCommand::id));
  }

  /** The pages of preferences, by rank. */
  public List<PreferencePage> pages() {
    return sorted(pages, Comparator.comparing(PreferencePage::rank));
  }

  /** What edits a file, if anything does. */
  public Optional<EditorFactory> editor(String path) {
    return editors.stream()
        .filter(e -> e.edits(path))
        .min(Comparator.comparing(EditorFactory::rank));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    List<T> copy = new ArrayList<>(list);
    copy.sort(order);
    return copy;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addView(ViewFactory view) {
    change(() -> views.add(view));
  }

  void removeView(ViewFactory view) {
    change(() -> views.remove(view));
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addEditor(EditorFactory editor) {
    change(() -> editors.add(editor));
  }

  void removeEditor(EditorFactory editor) {
    change(() -> editors.remove(editor));
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addCommand(WorkbenchCommand command) {
    change(() -> commands.add(command));
  }

  void removeCommand(WorkbenchCommand command) {
    change(() -> commands.remove(command));
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addPage(PreferencePage page) {
    change(() -> pages.add(page));
  }

  void removePage(PreferencePage page) {
    change(() -> pages.remove(page));
  }

  private void change(Runnable what) {
    what.run();
    if (!listeners.isEmpty()) {
      SwingUtilities.invokeLater(() -> listeners.forEach(Runnable::run));
    }
  }
}
