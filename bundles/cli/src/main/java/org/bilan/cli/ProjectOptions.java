package org.bilan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.project.ProjectRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The project, and which part of it, that commands speak of. */
final class ProjectOptions {

  private static final String PARAMETER = "--param";

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

  @Option(names = PARAMETER, paramLabel = "NAME=VALUE", descriptionKey = "option.param")
  private List<String> parameters = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  ProjectRequest request() {
    return new ProjectRequest(
        project,
        Optional.ofNullable(edition),
        Optional.ofNullable(data),
        parameters(),
        !noCache,
        Optional.ofNullable(fromStore));
  }

  private Map<String, String> parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String written : parameters) {
      int equals = written.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            command.commandLine(), written, null, command.findOption(PARAMETER), written);
      }
      String name = written.substring(0, equals);
      if (values.put(name, written.substring(equals + 1)) != null) {
        throw new WrongUsage.NameGivenTwice(command.commandLine(), PARAMETER + " " + name);
      }
    }
    return values;
  }
}
