package org.bilan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Collectors;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Progress;
import org.bilan.api.project.Rendered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bilan watch}: renders again at each change, until it is interrupted. */
@Command(mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {

  private final Console console;
  private final Services services;
  private final LinkedBlockingDeque<LiveState> reached = new LinkedBlockingDeque<>();

  private boolean published;

  @Mixin private ProjectOptions project;

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.output")
  private Path output;

  WatchCommand(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  @Override
  public Integer call() {
    if (services.live().isEmpty() || services.drafts().isEmpty()) {
      console.say("cli.no-pipeline");
      return ExitCode.INTERNAL;
    }
    console.say("cli.watching", project.request().folder());
    try (LiveProject live =
        services.live().get().openWithoutPages(project.request(), this::changed)) {
      while (true) {
        tell(live, latest());
      }
    } catch (InterruptedException e) {
      return ExitCode.DONE;
    }
  }

  private void changed(LiveState state) {
    if (!state.working()) {
      reached.add(state);
    }
  }

  /** The latest state that was reached; what it overtook need not be rendered. */
  private LiveState latest() throws InterruptedException {
    LiveState state = reached.take();
    while (!reached.isEmpty()) {
      state = reached.take();
    }
    return state;
  }

  private void tell(LiveProject live, LiveState state) {
    console.say("cli.watched", what(state.changed()), state.milliseconds(), counts(state));
    console.report(state.diagnostics(), console.err());
    if (state.hasErrors()) {
      console.say(published ? "cli.watch-stays" : "cli.watch-waits");
    } else {
      publish(live);
    }
    console.err().flush();
  }

  private void publish(LiveProject live) {
    Rendered rendered =
        services
            .drafts()
            .orElseThrow()
            .publish(live.request(), Optional.ofNullable(output), Progress.SILENT);
    if (rendered.published()) {
      published = true;
      console.out().println(rendered.output());
      console.out().flush();
    } else {
      // A file changed in between: its own turn follows, and tells what is wrong.
      console.say("cli.watch-stays");
    }
  }

  private String what(List<String> changed) {
    return changed.isEmpty() ? console.words("cli.watch-first") : String.join(", ", changed);
  }

  private static String counts(LiveState state) {
    Map<String, Long> counts = state.recomputed();
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    String kinds =
        counts.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? "0" : all + " (" + kinds + ")";
  }
}
