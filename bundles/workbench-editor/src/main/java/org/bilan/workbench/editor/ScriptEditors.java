package org.bilan.workbench.editor;

import static org.bilan.workbench.editor.EditorCommand.of;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.language.Languages;
import org.bilan.api.live.LiveProject;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.EditorFactory;
import org.bilan.workbench.api.Menu;
import org.bilan.workbench.api.ScreenWords;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchCommand;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens editors of scripts and texts, and offers their commands. */
@Component
public final class ScriptEditors implements EditorFactory {

  /** The words of this bundle, on the screen and in messages. */
  static final ScreenWords WORDS = new ScreenWords(ScriptEditors.class);

  private final Languages languages;
  private final DiagnosticWriter writer;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "bilan-languages");
            made.setDaemon(true);
            return made;
          });

  /** Takes what editors ask, and offers their commands. */
  @Activate
  public ScriptEditors(
      BundleContext context, @Reference Languages languages, @Reference DiagnosticWriter writer) {
    this.languages = languages;
    this.writer = writer;
    context.registerService(MessageCatalogue.class, WORDS, null);
    commands().forEach(c -> context.registerService(WorkbenchCommand.class, c, null));
  }

  /** Asks nothing any more. */
  @Deactivate
  public void stop() {
    thread.shutdownNow();
  }

  @Override
  public boolean edits(String path) {
    return path.endsWith(".groovy") || path.endsWith(".md");
  }

  @Override
  public Supplier<Editor> prepare(Workbench workbench, String path) throws IOException {
    LiveProject project = workbench.project().orElseThrow();
    Opening opening = Opening.of(project.folder(), path);
    return () ->
        new ScriptEditor(new Tools(workbench, languages, writer, thread), project, opening);
  }

  private List<EditorCommand> commands() {
    return List.of(
        of("undo", Menu.EDIT, 10, "ctrl Z", e -> e.area().undoLastAction()),
        of("redo", Menu.EDIT, 20, "ctrl shift Z", e -> e.area().redoLastAction()),
        of("find", Menu.EDIT, 110, "ctrl F", e -> e.find().show()),
        of("find-next", Menu.EDIT, 120, "F3", e -> e.find().find(true)),
        of("find-former", Menu.EDIT, 130, "shift F3", e -> e.find().find(false)),
        of("complete", Menu.EDIT, 210, "ctrl SPACE", e -> e.completion().offer()),
        of("fix", Menu.EDIT, 220, "ctrl PERIOD", e -> e.names().fix()),
        of("rename", Menu.EDIT, 230, "F2", e -> e.names().rename()),
        of("fold", Menu.EDIT, 310, "", e -> fold(e, true)),
        of("unfold", Menu.EDIT, 320, "", e -> fold(e, false)),
        of("definition", Menu.GO, 210, "ctrl B", e -> e.names().define()),
        of("uses", Menu.GO, 220, "shift F12", e -> e.names().uses()),
        of("next-problem", Menu.GO, 230, "F8", ScriptEditors::nextProblem),
        of("what", Menu.GO, 240, "ctrl K", e -> e.hover().tell()));
  }

  private static void fold(ScriptEditor editor, boolean folded) {
    var folds = editor.area().getFoldManager();
    for (int i = 0; i < folds.getFoldCount(); i++) {
      folds.getFold(i).setCollapsed(folded);
    }
    editor.area().revalidate();
  }

  private static void nextProblem(ScriptEditor editor) {
    int caret = editor.area().getCaretPosition();
    List<Underlines.Underlined> all = editor.underlines().all();
    all.stream()
        .filter(u -> u.span().start() > caret)
        .min(java.util.Comparator.comparingInt(u -> u.span().start()))
        .or(() -> all.stream().min(java.util.Comparator.comparingInt(u -> u.span().start())))
        .ifPresent(
            u -> {
              editor.reveal(u.span());
              editor.tools().workbench().tell(u.words());
            });
  }
}
