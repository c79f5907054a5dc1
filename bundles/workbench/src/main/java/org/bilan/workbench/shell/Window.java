package org.bilan.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveState;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.Preferences;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchCommand;
import org.bilan.workbench.api.WorkbenchListener;
import org.bilan.workbench.dock.Docks;
import org.bilan.workbench.theme.Glyph;
import org.bilan.workbench.theme.Theme;

/** The window. Its parts do the work; this is where they meet. */
public final class Window implements Workbench {

  private static final System.Logger LOG = System.getLogger("org.bilan.workbench");

  private final MainFrame frame = new MainFrame();
  private final Beginning beginning;
  private final Runnable closed;
  private final Listeners listeners = new Listeners(this::failed);
  private final Aside aside = new Aside(this::failed);
  private final Jobs jobs = new Jobs(() -> listeners.tell(WorkbenchListener::jobsChanged));
  private final Session session = new Session(this, this::projectChanged, this::live);
  private final ProjectFiles files = new ProjectFiles(this, listeners);
  private final Commands commands;
  private final OpenFiles openFiles;
  private final StatusBar status;
  private final Bars bars;
  private final Docks docks;
  private final Runnable contributed = this::contributionsChanged;
  private Selection selection = Selection.NONE;

  /** Makes a window, which is not yet shown. */
  Window(Beginning beginning, Runnable closed) {
    this.beginning = beginning;
    this.closed = closed;
    Contributions contributions = beginning.contributions();
    Screen screen = beginning.screen();
    this.commands = new Commands(this, contributions, this::failed);
    Welcome welcome = new Welcome(this, screen, beginning.sample());
    this.openFiles = new OpenFiles(this, contributions, screen, welcome.component());
    this.status = new StatusBar(screen, () -> show("org.bilan.problems"));
    this.bars = new Bars(this, contributions, screen);
    this.docks =
        new Docks(
            frame.frame(),
            frame.centre(),
            openFiles.component(),
            screen.words("editors"),
            beginning.layouts(),
            written -> aside(written, done -> {}));
    frame.assemble(bars, status.component());
    frame.listen(this::close, files::look);
    status.follow(this);
    beginning.preferences().listen(key -> listeners.tell(l -> l.preferenceChanged(key)));
    contributions.listen(contributed);
  }

  /** Shows the window, with a project or the welcome page. */
  void show(Optional<Path> project) {
    contributionsChanged();
    frame.show();
    docks.start(Perspective.WRITE);
    openFiles.component().requestFocusInWindow();
    project.ifPresent(session::open);
  }

  /** Closes the window, unless the user wants to keep what is not saved. */
  public void close() {
    openFiles.whenSafe(this::leave);
  }

  private void leave() {
    contributions().forget(contributed);
    jobs.cancelAll();
    docks.close();
    openFiles.closeAll();
    session.close();
    frame.close();
    aside.close(closed);
  }

  private void contributionsChanged() {
    docks.offer(contributions().views(), this);
    openFiles.contributionsChanged();
    bars.refresh();
  }

  /** Another project is open: the texts of the former one are closed. */
  private void projectChanged() {
    openFiles.closeAll();
    frame.title(project().map(p -> p.folder().getFileName().toString()));
    selection = Selection.NONE;
    files.open(openFiles::openFirst);
    listeners.tell(WorkbenchListener::projectChanged);
    bars.refresh();
  }

  private void live(LiveState state) {
    status.show(state);
    if (!state.working()) {
      status.rest();
    }
    files.follow(state);
    listeners.tell(l -> l.stateChanged(state));
  }

  void step(String code, List<Object> arguments) {
    status.step(engine().writer().words(code, arguments, language()));
  }

  private void failed(Exception failure) {
    LOG.log(System.Logger.Level.ERROR, "a part of the window failed", failure);
    tell(screen().words("failed", failure));
  }

  /** The words of the window. */
  public Screen screen() {
    return beginning.screen();
  }

  /** The services that the window calls. */
  public Engine engine() {
    return beginning.engine();
  }

  /** What bundles bring to the window. */
  public Contributions contributions() {
    return beginning.contributions();
  }

  /** The files that are being edited. */
  public OpenFiles openFiles() {
    return openFiles;
  }

  /** Where views stand. */
  public Docks docks() {
    return docks;
  }

  /** The projects that were open, the latest first. */
  public List<Path> recent() {
    return session.recent();
  }

  /** Changes colours and sizes to what was chosen. */
  public void dress() {
    Theme.apply(preferences());
    SwingUtilities.updateComponentTreeUI(frame.frame());
    // Who has colours of its own was told before the theme had changed.
    listeners.tell(l -> l.preferenceChanged(Theme.PREFERENCE));
  }

  /** Says that menus and keys are other ones. */
  public void rekey() {
    bars.refresh();
  }

  @Override
  public Locale language() {
    return screen().language();
  }

  @Override
  public JFrame frame() {
    return frame.frame();
  }

  @Override
  public Preferences preferences() {
    return beginning.preferences();
  }

  @Override
  public Optional<LiveProject> project() {
    return session.project();
  }

  @Override
  public void open(Path folder) {
    openFiles.whenSafe(() -> session.open(folder));
  }

  @Override
  public List<String> files() {
    return files.all();
  }

  @Override
  public void show(String viewId) {
    docks.show(viewId);
  }

  @Override
  public void count(String viewId, int things) {
    docks.count(viewId, things);
  }

  @Override
  public Optional<View> view(String viewId) {
    return docks.view(viewId);
  }

  @Override
  public void edit(Place place) {
    openFiles.edit(place);
  }

  @Override
  public List<Editor> editors() {
    return openFiles.tabs().all();
  }

  @Override
  public Optional<Editor> activeEditor() {
    return openFiles.tabs().active();
  }

  @Override
  public void editorChanged(Editor editor) {
    openFiles.tabs().refresh(editor);
    listeners.tell(l -> l.editorChanged(editor));
  }

  @Override
  public void select(Selection chosen) {
    if (!chosen.equals(selection)) {
      selection = chosen;
      listeners.tell(l -> l.selectionChanged(chosen));
    }
  }

  @Override
  public Selection selection() {
    return selection;
  }

  @Override
  public Job start(JobRequest request) {
    return jobs.start(request);
  }

  @Override
  public List<Job> jobs() {
    return jobs.all();
  }

  @Override
  public void tell(String message) {
    listeners.tell(l -> l.told(message));
  }

  @Override
  public String words(Diagnostic diagnostic) {
    return engine().writer().sentence(diagnostic, language());
  }

  @Override
  public boolean run(String commandId) {
    return commands.run(commandId);
  }

  /** Runs a command; one that fails says so, and the window goes on. */
  public void run(WorkbenchCommand command) {
    commands.run(command);
  }

  @Override
  public <T> void aside(Callable<T> work, Consumer<T> then) {
    aside.run(work, then);
  }

  @Override
  public Icon icon(String name) {
    return Glyph.named(name);
  }

  @Override
  public Registration listen(WorkbenchListener listener) {
    return listeners.add(listener);
  }
}
