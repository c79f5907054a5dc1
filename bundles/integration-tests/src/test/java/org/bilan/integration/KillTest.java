package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A render over a former output is killed at several moments. */
class KillTest {

  /** Milliseconds from the start of a process to its end. */
  private static final List<Integer> WHILE_WORKING = List.of(300, 700, 1100, 1500);

  /** Milliseconds from when the output begins to be written to the end of the process. */
  private static final List<Integer> WHILE_WRITING = List.of(0, 10, 25, 60, 120, 250);

  private static final String WRITING = "écriture dans";

  @TempDir private Path folder;

  private ProjectCopy project;
  private Output output;

  /** How many members the files list. */
  private int members;

  @BeforeEach
  void renderOnce() {
    project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("ateliers-velo"));
    output = new Output(folder.resolve("output/bilan"));
    assertThat(Command.run(folder, render()).code()).isZero();
    members = printedMembers();
  }

  private String[] render() {
    return new String[] {
      "render", project.folder().toString(), "--output", output.folder().toString()
    };
  }

  @Test
  void theFormerOutputIsWholeOrTheNewOneIs() throws Exception {
    for (int milliseconds : WHILE_WORKING) {
      killAfter("", milliseconds);
    }
    for (int milliseconds : WHILE_WRITING) {
      killAfter(WRITING, milliseconds);
    }
    assertThat(Command.run(folder, render()).code()).isZero();
    assertThat(printedMembers()).isEqualTo(members);
    assertThat(besideTheOutput()).containsExactly("bilan");
    assertThatTheStoreOpens();
  }

  /** Adds a member, renders, kills that when it said something and some time has passed. */
  private void killAfter(String said, int milliseconds) throws Exception {
    int before = printedMembers();
    members++;
    project.edit(
        "data/2024/adhesions.csv",
        StandardCharsets.UTF_8,
        text -> text + (5000 + members) + ",Cyclo-Bourg,Annuelle,30-44,30,non\n");
    Path err = folder.resolve("err");
    Process process =
        Command.start(Command.Surroundings.PLAIN, folder, folder.resolve("out"), err, render());
    await(said, err, process);
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();

    Map<String, String> whole = output.hashes();
    whole.remove("manifest.json");
    assertThat(output.promised()).as("%s + %d ms", said, milliseconds).isEqualTo(whole);
    assertThat(printedMembers()).isIn(before, members);
  }

  private static void await(String said, Path err, Process process) throws Exception {
    while (process.isAlive() && !Files.readString(err).contains(said)) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }

  private int printedMembers() {
    return output.json("figures.json").at("/figures/members.total/value").asInt();
  }

  private List<String> besideTheOutput() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("output"))) {
      List<String> names = new ArrayList<>(files.map(f -> f.getFileName().toString()).toList());
      names.sort(null);
      return names;
    }
  }

  private void assertThatTheStoreOpens() {
    Command.Outcome editions = Command.run(folder, "editions", project.folder().toString());
    assertThat(editions.code()).as(editions.err()).isZero();
    assertThat(editions.err()).isEmpty();
    assertThat(editions.out().lines().filter(line -> line.startsWith("2024")))
        .hasSizeGreaterThanOrEqualTo(2)
        .satisfiesOnlyOnce(line -> assertThat(line).endsWith("la plus récente"));
  }
}
