package org.bilan.cli;

import java.util.List;
import java.util.Locale;
import org.bilan.api.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that is not written as it should be: all as it is typed. */
record WrongUsage(Console console) {

  /** An option that may be given several times, but not twice for the same name. */
  static final class NameGivenTwice extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final String typed;

    /** Of an option as it was typed, with the name. */
    NameGivenTwice(CommandLine command, String typed) {
      super(command, typed);
      this.typed = typed;
    }
  }

  /** The sentences, one a line. */
  List<String> of(ParameterException failure) {
    if (failure instanceof MissingParameterException missing) {
      return missing.getMissing().stream().map(this::missing).toList();
    } else if (failure instanceof UnmatchedArgumentException unmatched) {
      return List.of(unknown(unmatched.getUnmatched().get(0), failure.getCommandLine()));
    } else if (failure instanceof NameGivenTwice twice) {
      return List.of(console.words("cli.given-twice", twice.typed));
    } else if (failure instanceof OverwrittenOptionException overwritten) {
      OptionSpec option = (OptionSpec) overwritten.getOverwritten();
      return List.of(console.words("cli.given-twice", option.longestName()));
    } else if (failure.getArgSpec() == null) {
      return List.of(unknown(failure.getValue(), failure.getCommandLine()));
    }
    String value = failure.getValue() == null ? "" : failure.getValue();
    return List.of(console.words("cli.wrong-value", value, typed(failure.getArgSpec())));
  }

  private String missing(ArgSpec spec) {
    String[] description = spec.description();
    return description.length == 0
        ? console.words("cli.missing", typed(spec))
        : console.words("cli.missing-that-is", typed(spec), inASentence(description[0]));
  }

  private static String inASentence(String description) {
    return description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
  }

  /** An option with what it takes, or the name of a parameter. */
  private static String typed(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : spec.paramLabel();
  }

  private String unknown(String written, CommandLine command) {
    boolean option = written.startsWith("-");
    List<String> known =
        option
            ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
            : List.copyOf(command.getSubcommands().keySet());
    String name = option ? written.split("=")[0] : written;
    Suggestion suggestion = Suggestion.among(name, known);
    return console.words(option ? "cli.no-option" : "cli.no-command", name)
        + accepted(suggestion)
        + suggestion.nearest().map(n -> " " + console.words("suggestion.nearest", n)).orElse("");
  }

  private String accepted(Suggestion suggestion) {
    return suggestion.accepted().isEmpty()
        ? ""
        : " " + console.words("suggestion.accepted", suggestion.accepted(), "");
  }
}
