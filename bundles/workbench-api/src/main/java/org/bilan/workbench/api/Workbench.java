package org.bilan.workbench.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.JFrame;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.live.LiveProject;
import org.osgi.annotation.versioning.ProviderType;

/** The window, as what is in it sees it. Called on the event thread, unless said otherwise. */
@ProviderType
public interface Workbench {

  /** The language of the screen. */
  Locale language();

  /** The window itself: the parent of dialogs. */
  JFrame frame();

  /** What the user chose. Safe between threads. */
  Preferences preferences();

  /** The open project; one at a time. */
  Optional<LiveProject> project();

  /** Opens a project, and closes the one that is open; asks what to do with unsaved texts first. */
  void open(Path folder);

  /**
   * The files of the open project, relative to it, in order; without hidden ones and outputs. They
   * are listed aside, and empty until then: {@link WorkbenchListener#filesChanged} tells when.
   */
  List<String> files();

  /** Shows a view and gives it the keyboard; does nothing where there is none of that id. */
  void show(String viewId);

  /** Says how much a view has to show: it stands in its tab, unless it is nothing. */
  void count(String viewId, int things);

  /** The view of an id, where it is in the window. */
  Optional<View> view(String viewId);

  /**
   * Opens a file of the project, or brings its editor to the front.
   *
   * @param place the file, and where to put the caret; a place that is only a file moves no caret
   */
  void edit(Place place);

  /** The open editors. */
  List<Editor> editors();

  /** The editor that was used last. */
  Optional<Editor> activeEditor();

  /** Says that an editor's text, caret or saved state changed. */
  void editorChanged(Editor editor);

  /** Chooses something for all views. */
  void select(Selection selection);

  /** What is chosen. */
  Selection selection();

  /**
   * Does, off the event thread, what may wait for a disk for a moment, then takes what it gave, on
   * the event thread. What is so done is done in order; what takes long is a job. Safe between
   * threads.
   *
   * @param work what is done; it is told in the status line why it failed
   * @param then takes what it gave, unless the window was closed meanwhile
   */
  <T> void aside(Callable<T> work, Consumer<T> then);

  /** Begins a long job, which is shown with its progress and can be cancelled. */
  Job start(JobRequest request);

  /** The jobs that are not over. */
  List<Job> jobs();

  /** Tells something in the status line and in the console, in the language of the screen. */
  void tell(String message);

  /** The words of a finding, in the language of the screen. Safe between threads. */
  String words(Diagnostic diagnostic);

  /** Runs a command by its id, if it is there and enabled. */
  boolean run(String commandId);

  /**
   * An icon by name, in the colours of the theme: {@code error}, {@code warning}, {@code note}...
   */
  javax.swing.Icon icon(String name);

  /** Listens to the window until the registration is closed. */
  Registration listen(WorkbenchListener listener);

  /** Ends when it is closed. */
  @ProviderType
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
