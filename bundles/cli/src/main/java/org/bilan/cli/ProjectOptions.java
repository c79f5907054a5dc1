package org.bilan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.project.ProjectRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The project, and which part of it, that commands speak of. */
final class ProjectOptions {

  @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "option.project")
  private Path project;

  @Option(names = "--edition", paramLabel = "YEAR", descriptionKey = "option.edition")
  private Integer edition;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
  private Path data;

  @Option(names = "--no-cache", descriptionKey = "option.no-cache")
  private boolean noCache;

  @Option(
      names = "--from-store",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "SNAPSHOT",
      descriptionKey = "option.from-store")
  private String fromStore;

  @Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "option.param")
  private final Map<String, String> parameters = new LinkedHashMap<>();

  ProjectRequest request() {
    return new ProjectRequest(
        project,
        Optional.ofNullable(edition),
        Optional.ofNullable(data),
        parameters,
        !noCache,
        Optional.ofNullable(fromStore));
  }
}
