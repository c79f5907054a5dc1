package org.bilan.workbench.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JFrame;
import javax.swing.JPanel;
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
import org.bilan.workbench.dialog.Questions;
import org.bilan.workbench.dock.Docks;
import org.bilan.workbench.preference.PreferencesFile;
import org.bilan.workbench.preference.UserFolder;
import org.bilan.workbench.theme.Glyph;
import org.bilan.workbench.theme.Theme;

/** The window. Its parts do the work; this is where they meet. */
public final class Window implements Workbench {

  private static final System.Logger LOG = System.getLogger("org.bilan.workbench");
  private static final Dimension FIRST_SIZE = new Dimension(1360, 860);

  private final JFrame frame = new JFrame("Bilan");
  private final Contributions contributions;
  private final Engine engine;
  private final PreferencesFile preferences;
  private final Screen screen;
  private final Runnable closed;
  private final Listeners listeners;
  private final Jobs jobs;
  private final Session session;
  private final Files files;
  private final StatusBar status;
  private final Bars bars;
  private final Docks docks;
  private final Runnable contributed = this::contributionsChanged;
  private Selection selection = Selection.NONE;

  /** Makes a window, which is not yet shown. */
  public Window(
      Contributions contributions,
      Engine engine,
      PreferencesFile preferences,
      Screen screen,
      Runnable closed) {
    this.contributions = contributions;
    this.engine = engine;
    this.preferences = preferences;
    this.screen = screen;
    this.closed = closed;
    this.listeners = new Listeners(this::failed);
    this.jobs = new Jobs(() -> listeners.tell(WorkbenchListener::jobsChanged));
    this.session = new Session(preferences, this::live, this::step);
    this.files = new Files(this, contributions, screen, new Welcome(this, screen).component());
    this.status = new StatusBar(screen, () -> show("org.bilan.problems"));
    this.bars = new Bars(this, contributions, screen);
    JPanel centre = new JPanel(new BorderLayout());
    this.docks =
        new Docks(frame, centre, files.component(), screen.words("editors"), UserFolder.path());
    assemble(centre);
  }

  private void assemble(JPanel centre) {
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.setLayout(new BorderLayout());
    frame.add(bars.toolBar(), BorderLayout.NORTH);
    frame.add(centre, BorderLayout.CENTER);
    frame.add(status.component(), BorderLayout.SOUTH);
    frame.setJMenuBar(bars.menuBar());
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent e) {
            close();
          }
        });
    listen(
        new WorkbenchListener() {
          @Override
          public void jobsChanged() {
            status.show(jobs());
          }

          @Override
          public void told(String message) {
            status.tell(message);
          }
        });
    preferences.listen(key -> listeners.tell(l -> l.preferenceChanged(key)));
    contributions.listen(contributed);
  }

  /** Shows the window, with a project or the welcome page. */
  public void show(Optional<Path> project) {
    frame.setSize(FIRST_SIZE);
    frame.setLocationByPlatform(true);
    frame.setIconImages(AppIcon.images());
    contributionsChanged();
    frame.setVisible(true);
    docks.start(Perspective.WRITE);
    files.component().requestFocusInWindow();
    project.ifPresent(this::open);
  }

  /** Closes the window, unless the user wants to keep what is not saved. */
  public void close() {
    if (!files.mayClose()) {
      return;
    }
    contributions.forget(contributed);
    jobs.cancelAll();
    session.close();
    docks.close();
    files.closeAll();
    frame.dispose();
    closed.run();
  }

  private void contributionsChanged() {
    docks.offer(contributions.views(), this);
    files.contributionsChanged();
    bars.refresh();
  }

  private void live(LiveState state) {
    status.show(state);
    listeners.tell(l -> l.stateChanged(state));
  }

  private void step(String code, List<Object> arguments) {
    status.tell(engine.writer().words(code, arguments, language()));
  }

  private void failed(RuntimeException failure) {
    LOG.log(System.Logger.Level.ERROR, "a part of the window failed", failure);
    tell(screen.words("failed", failure));
  }

  /** The words of the window. */
  public Screen screen() {
    return screen;
  }

  /** The services that the window calls. */
  public Engine engine() {
    return engine;
  }

  /** What bundles bring to the window. */
  public Contributions contributions() {
    return contributions;
  }

  /** The files that are being edited. */
  public Files files() {
    return files;
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
    Theme.apply(preferences);
    SwingUtilities.updateComponentTreeUI(frame);
  }

  /** Says that menus and keys are other ones. */
  public void rekey() {
    bars.refresh();
  }

  @Override
  public Locale language() {
    return screen.language();
  }

  @Override
  public JFrame frame() {
    return frame;
  }

  @Override
  public Preferences preferences() {
    return preferences;
  }

  @Override
  public Optional<LiveProject> project() {
    return session.project();
  }

  @Override
  public void open(Path folder) {
    if (!files.mayClose()) {
      return;
    }
    if (!java.nio.file.Files.isDirectory(folder)) {
      Questions.tell(this, screen.words("project.missing", folder));
      return;
    }
    if (engine.projects().isEmpty()) {
      Questions.tell(this, screen.words("project.no-engine"));
      return;
    }
    files.closeAll();
    session.open(engine.projects().get(), folder);
    frame.setTitle(folder.toAbsolutePath().normalize().getFileName() + " – Bilan");
    selection = Selection.NONE;
    listeners.tell(WorkbenchListener::projectChanged);
    bars.refresh();
    files.openFirst(folder);
  }

  @Override
  public void show(String viewId) {
    docks.show(viewId);
  }

  @Override
  public Optional<View> view(String viewId) {
    return docks.view(viewId);
  }

  @Override
  public void edit(Place place) {
    files.edit(place);
  }

  @Override
  public List<Editor> editors() {
    return files.tabs().all();
  }

  @Override
  public Optional<Editor> activeEditor() {
    return files.tabs().active();
  }

  @Override
  public void editorChanged(Editor editor) {
    files.tabs().refresh(editor);
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
    return engine.writer().sentence(diagnostic, language());
  }

  @Override
  public boolean run(String commandId) {
    Optional<WorkbenchCommand> command =
        contributions.commands().stream()
            .filter(c -> c.id().equals(commandId) && c.isEnabled(this))
            .findFirst();
    command.ifPresent(this::run);
    return command.isPresent();
  }

  /** Runs a command; one that fails says so, and the window goes on. */
  public void run(WorkbenchCommand command) {
    try {
      if (command.isEnabled(this)) {
        command.run(this);
      }
    } catch (RuntimeException e) {
      failed(e);
    }
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
