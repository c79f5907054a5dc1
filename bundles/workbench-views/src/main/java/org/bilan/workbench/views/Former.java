package org.bilan.workbench.views;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.bilan.api.live.LiveProject;
import org.bilan.api.project.FormerEdition;
import org.bilan.api.project.Inquiries;
import org.bilan.api.project.ProjectRequest;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.api.Workbench;

/** What earlier editions of the open project told, asked once for each edition and restriction. */
final class Former {

  private final Workbench workbench;
  private final Asks asks;
  private final Runnable changed;
  private Optional<Asked> asked = Optional.empty();
  private List<FormerEdition> editions = List.of();

  /** What they were asked for. */
  private record Asked(ProjectRequest request, int edition) {}

  Former(Workbench workbench, Asks asks, Runnable changed) {
    this.workbench = workbench;
    this.asks = asks;
    this.changed = changed;
  }

  /** Those known so far; asks for them where another edition is open. */
  List<FormerEdition> before(int edition) {
    Optional<Asked> now =
        workbench.project().map(LiveProject::request).map(r -> new Asked(r, edition));
    if (!Objects.equals(now, asked)) {
      asked = now;
      editions = List.of();
      now.ifPresent(this::ask);
    }
    return editions;
  }

  /** Asks again at the next occasion: raw files of an earlier edition were written. */
  void filesChanged(Set<String> written, int edition) {
    String now = "data/" + edition + "/";
    if (written.stream().anyMatch(p -> p.startsWith("data/") && !p.startsWith(now))) {
      asked = Optional.empty();
    }
  }

  private void ask(Asked what) {
    Optional<Inquiries> inquiries = asks.inquiries().get();
    if (inquiries.isEmpty()) {
      return;
    }
    workbench.start(
        new JobRequest(
            Views.WORDS.of(workbench.language(), "indicators.former"),
            progress -> {
              List<FormerEdition> found =
                  inquiries.get().former(what.request(), what.edition(), problem -> {});
              SwingUtilities.invokeLater(() -> take(what, found));
            },
            failure -> workbench.tell(String.valueOf(failure))));
  }

  private void take(Asked what, List<FormerEdition> found) {
    if (asked.equals(Optional.of(what)) && !found.equals(editions)) {
      editions = found;
      changed.run();
    }
  }
}
