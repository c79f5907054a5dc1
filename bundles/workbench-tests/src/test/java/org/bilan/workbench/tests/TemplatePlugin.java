package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The plugin that {@code plugin new --kind view} begins, built without Maven: compiled and put into
 * a jar by what Maven would call.
 *
 * @param folder the project
 */
record TemplatePlugin(Path folder) {

  private static final Path HOME = OpenWorkbench.ROOT.resolve("launcher/target/distribution");

  /** Its jar, of a version. */
  Path jar(String version) throws Exception {
    Path classes = folder.resolve("target/classes");
    compile(classes);
    try (Builder builder = new Builder()) {
      Properties said = new Properties();
      try (var bnd = Files.newBufferedReader(folder.resolve("bnd.bnd"))) {
        said.load(bnd);
      }
      builder.setProperties(said);
      builder.setProperty("Bundle-Version", version);
      builder.addClasspath(new Jar(classes.toFile()));
      for (File library : libraries()) {
        builder.addClasspath(library);
      }
      builder.setProperty("Private-Package", said.getProperty("Bundle-SymbolicName"));
      Path jar = folder.resolve("target/view-" + version + ".jar");
      builder.build().write(jar.toFile());
      assertThat(builder.getErrors()).isEmpty();
      return jar;
    }
  }

  private void compile(Path classes) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    arguments.add("-cp");
    arguments.add(
        String.join(File.pathSeparator, libraries().stream().map(File::getPath).toList()));
    sources("src/main/java").forEach(source -> arguments.add(source.toString()));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
    Path resources = folder.resolve("src/main/resources");
    for (Path file : sources("src/main/resources")) {
      Path copy = classes.resolve(resources.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
    }
  }

  private List<Path> sources(String under) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(under))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static List<File> libraries() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("maven-repository"))) {
      return files.filter(f -> f.toString().endsWith(".jar")).map(Path::toFile).toList();
    }
  }
}
