package org.bilan.workbench.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.bilan.api.cleaning.SourceProposal;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.dialog.Chooser;
import org.bilan.workbench.dialog.Chooser.Entry;
import org.bilan.workbench.dialog.Questions;
import org.bilan.workbench.shell.Window;
import org.bilan.workbench.theme.Glyph;

/** Declaring a file that nobody prepared: a script is proposed from what is in it, and opened. */
final class AddSource {

  private static final String ELSEWHERE = "";

  private AddSource() {}

  /** Offers the files that no source reads, and any other. */
  static void ask(Window window) {
    if (window.engine().proposals().isEmpty()) {
      Questions.tell(window, window.screen().words("project.no-engine"));
      return;
    }
    window.start(
        new JobRequest(
            window.screen().words("command.project.source"),
            progress -> {
              RawFiles files = RawFiles.of(window.project().orElseThrow());
              List<String> undeclared = files.undeclared();
              SwingUtilities.invokeLater(() -> choose(window, files, undeclared));
            },
            failure -> failed(window, failure)));
  }

  private static void choose(Window window, RawFiles files, List<String> undeclared) {
    List<Entry> entries = new ArrayList<>();
    undeclared.forEach(name -> entries.add(new Entry(name, name, "", Glyph.TABLE)));
    String other = window.screen().words("source.elsewhere");
    entries.add(new Entry(ELSEWHERE, other, "", Glyph.FOLDER));
    Chooser.show(
        window.frame(),
        window.screen().words("source.hint"),
        entries,
        entry -> {
          if (entry.id().equals(ELSEWHERE)) {
            String title = window.screen().words("command.project.source");
            Questions.file(window, title).ifPresent(file -> add(window, files, file));
          } else {
            add(window, files, files.data().resolve(entry.id()));
          }
        });
  }

  private static void add(Window window, RawFiles files, Path file) {
    SourceProposals proposals = window.engine().proposals().orElseThrow();
    Path project = window.project().orElseThrow().folder();
    window.start(
        new JobRequest(
            window.screen().words("command.project.source"),
            progress -> {
              SourceProposal proposal = proposals.propose(file, files.taken(), window.language());
              files.brought(file);
              write(project.resolve(proposal.path()), proposal.script());
              SwingUtilities.invokeLater(() -> open(window, proposal));
            },
            failure -> failed(window, failure)));
  }

  /** A script that is already there is not written over. */
  private static void write(Path script, String text) throws IOException {
    if (Files.exists(script)) {
      throw new FileAlreadyExistsException(script.toString());
    }
    Files.createDirectories(script.getParent());
    Path draft = Files.createTempFile(script.getParent(), ".", ".new");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, script, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void open(Window window, SourceProposal proposal) {
    window.edit(Place.file(proposal.path()));
    window.tell(window.screen().words("source.added", proposal.name(), proposal.report().rows()));
  }

  private static void failed(Window window, Exception failure) {
    String why =
        failure instanceof DiagnosticException found
            ? String.join("\n", found.diagnostics().stream().map(window::words).toList())
            : failure instanceof FileAlreadyExistsException there
                ? window.screen().words("source.there", there.getFile())
                : window
                    .screen()
                    .words("failed", Optional.ofNullable(failure.getMessage()).orElse(""));
    Questions.tell(window, why);
  }
}
