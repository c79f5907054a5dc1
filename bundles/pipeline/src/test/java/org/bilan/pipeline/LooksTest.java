package org.bilan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Look;
import org.bilan.api.output.Look.Logo;
import org.bilan.api.report.Phrase;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.script.ScriptResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksTest {

  private static final byte[] IMAGE = {1, 2, 3};

  @TempDir private Path folder;

  private final List<Diagnostic> problems = new ArrayList<>();
  private Path shipped;
  private Path project;
  private Looks looks;

  /** Every look of it names the image {@code logo.png}; its script is its name. */
  private static final class NamingHost implements ScriptHost {

    @Override
    public ScriptResult evaluate(ProjectScripts scripts, DiagnosticSink problems) {
      throw new UnsupportedOperationException("Looks alone are evaluated here");
    }

    @Override
    public Look look(ScriptFile script, DiagnosticSink problems) {
      Look named = Look.DEFAULT.withLogo(Optional.of(Logo.named("logo.png")));
      return new Look(script.text(), named.colours(), named.faces(), named.furniture());
    }
  }

  @BeforeEach
  void shipALook() throws IOException {
    shipped = Files.createDirectories(folder.resolve("report-templates/lively"));
    Files.writeString(shipped.resolve("look.groovy"), "shipped");
    project = Files.createDirectories(folder.resolve("mon-bilan"));
    looks =
        new Looks(
            new NamingHost(), Optional.of(shipped.getParent()), List.of("Noto Sans", "Noto Serif"));
  }

  private static ReportDefinition report(String look) {
    Place place = Place.line("bilan.groovy", 3);
    return new ReportDefinition(
        "x",
        new Phrase("x", place),
        Optional.empty(),
        "",
        Optional.empty(),
        look,
        0,
        List.of(),
        List.of(),
        List.of(),
        place);
  }

  @Test
  void theImageThatALookNamesIsReadBesideIt() throws IOException {
    Files.write(shipped.resolve("logo.png"), IMAGE);
    Look look = looks.of(report("lively"), project, problems::add);
    assertThat(look.furniture().logo().orElseThrow().bytes()).isEqualTo(IMAGE);
    assertThat(problems).isEmpty();
    assertThat(looks.hashes(report("lively"), look, project))
        .containsEntry("report-templates/lively/logo.png", Hashes.of(IMAGE))
        .containsEntry("report-templates/lively/look.groovy", Hashes.of("shipped"));
  }

  @Test
  void anImageThatIsNotThereIsReportedWithThoseThereAre() throws IOException {
    Files.write(shipped.resolve("logos.png"), IMAGE);
    Look look = looks.of(report("lively"), project, problems::add);
    assertThat(look.furniture().logo()).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo("project.no-logo");
    assertThat(problems.get(0).place())
        .isEqualTo(Place.file("report-templates/lively/look.groovy"));
    assertThat(problems.get(0).suggestion().nearest()).contains("logos.png");
  }

  @Test
  void aTypefaceThatBilanLacksIsReportedWithThoseItHas() {
    Looks fewer = new Looks(new NamingHost(), looks.templates(), List.of("Noto Sans"));
    Look look = fewer.of(report("lively"), project, problems::add);
    assertThat(look.faces()).isEqualTo(Look.DEFAULT.faces());
    assertThat(problems)
        .filteredOn(problem -> problem.code().equals("project.no-typeface"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.arguments()).containsExactly("Noto Serif");
              assertThat(problem.place())
                  .isEqualTo(Place.file("report-templates/lively/look.groovy"));
              assertThat(problem.suggestion().accepted()).containsExactly("Noto Sans");
            });
  }

  @Test
  void aLookOfTheProjectGoesBeforeOneOfTheDistribution() throws IOException {
    Path own = Files.createDirectories(project.resolve("looks/lively"));
    Files.writeString(own.resolve("look.groovy"), "own");
    Files.write(own.resolve("logo.png"), IMAGE);
    assertThat(looks.of(report("lively"), project, problems::add).name()).isEqualTo("own");
  }

  @Test
  void anUnknownLookIsReportedWithThoseThereAre() {
    assertThat(looks.of(report("livley"), project, problems::add)).isEqualTo(Look.DEFAULT);
    assertThat(problems.get(0).code()).isEqualTo("project.no-look");
    assertThat(problems.get(0).place()).isEqualTo(Place.line("bilan.groovy", 3));
    assertThat(problems.get(0).suggestion().nearest()).contains("lively");
  }
}
