package org.bilan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Burst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bilan burst}: the national bilan, and one for each value of a parameter. */
@Command(mixinStandardHelpOptions = true)
final class BurstCommand extends ProjectCommand {

  @Mixin private ProjectOptions project;

  @Option(names = "--by", required = true, paramLabel = "PARAMETER", descriptionKey = "option.by")
  private String parameter;

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.output-burst")
  private Path output;

  BurstCommand(Console console, Services services) {
    super(console, services);
  }

  @Override
  int run(BilanService bilan) {
    Burst burst =
        bilan.burst(
            project.request(), parameter, Optional.ofNullable(output), console().progress());
    console().report(burst.diagnostics(), console().err());
    tellOnce(burst);
    long done = burst.bilans().stream().filter(b -> b.rendered().published()).count();
    if (burst.bilans().isEmpty()) {
      sayNothingWasReplaced(burst.output());
      return ExitCode.ERRORS;
    }
    console().say("cli.burst", done, burst.bilans().size());
    console().out().println(burst.output());
    return burst.isWhole() ? ExitCode.DONE : ExitCode.ERRORS;
  }

  /** Tells a finding that several bilans share once, with the bilans that share it. */
  private void tellOnce(Burst burst) {
    Map<String, List<String>> sharing = new LinkedHashMap<>();
    Map<String, Diagnostic> first = new LinkedHashMap<>();
    for (Burst.Bilan one : burst.bilans()) {
      for (Diagnostic found : one.rendered().diagnostics()) {
        String same = found.severity() + " " + found.code() + " " + found.place();
        first.putIfAbsent(same, found);
        sharing.computeIfAbsent(same, s -> new ArrayList<>()).add(one.slug());
      }
    }
    first.forEach((same, found) -> console().err().println(told(found, sharing.get(same))));
  }

  private String told(Diagnostic found, List<String> slugs) {
    List<String> distinct = slugs.stream().distinct().toList();
    String bilans =
        distinct.size() > 3
            ? console().words("cli.in-bilans", distinct.size(), distinct.get(0))
            : String.join(", ", distinct);
    return console().line(found) + " (" + bilans + ")";
  }
}
