package org.bilan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code bilan bundles}: what is installed, in which state, and what it offers. */
@Command(mixinStandardHelpOptions = true)
final class BundlesCommand implements Callable<Integer> {

  private final Console console;
  private final Services services;

  BundlesCommand(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  @Override
  public Integer call() {
    List<List<String>> rows = new ArrayList<>();
    for (Inventory.Entry bundle : services.inventory().bundles()) {
      rows.add(
          List.of(
              bundle.name(),
              bundle.version(),
              console.words(bundle.active() ? "cli.active" : "cli.stopped"),
              String.join(", ", bundle.offers())));
    }
    TextTable.write(rows, Set.of(), console.out());
    return ExitCode.DONE;
  }
}
