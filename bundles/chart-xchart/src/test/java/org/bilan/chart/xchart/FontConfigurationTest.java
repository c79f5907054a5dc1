package org.bilan.chart.xchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws in a Java that finds no libfontconfig: an empty library of that name stands first on the
 * path of libraries, where the system looks for them (Linux).
 */
class FontConfigurationTest {

  @TempDir Path folder;

  @Test
  void chartsAreDrawnWithoutTheFontsOfTheSystem() throws Exception {
    Path configuration = folder.resolve("fontconfig.properties");
    try (InputStream in = XChartRenderer.class.getResourceAsStream("fontconfig.properties")) {
      Files.copy(in, configuration);
    }
    Path drawn = folder.resolve("drawn");
    Child child = java("-Dsun.awt.fontconfig=" + configuration, drawn);
    assertThat(child.output()).isEmpty();
    assertThat(child.code()).isZero();
    assertThat(drawn.resolve("bars-themes.png")).isNotEmptyFile();
  }

  private record Child(int code, String output) {}

  private Child java(String option, Path drawn) throws IOException, InterruptedException {
    Path hidden = Files.createDirectories(folder.resolve("hidden"));
    Files.createFile(hidden.resolve("libfontconfig.so.1"));
    Files.createFile(hidden.resolve("libfontconfig.so"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Gallery.class.getName(),
                drawn.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LD_LIBRARY_PATH", hidden.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Child(process.waitFor(), output);
  }
}
