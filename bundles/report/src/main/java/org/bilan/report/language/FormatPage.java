package org.bilan.report.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.Subject;
import org.bilan.report.texts.Argument;

/**
 * What is told of a format.
 *
 * @param format the format
 */
record FormatPage(Format format) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

  /** Its sentence. */
  String text(Locale language) {
    return LanguageMessages.words("text.format." + format.name(), language);
  }

  /** What it prints of a value with some arguments, where it prints it and finds it true. */
  Optional<String> sample(Operand operand, List<Argument> arguments) {
    boolean suits =
        !operand.value().isMissing()
            && format.takes().test(arguments)
            && format.suits().test(Subject.of(operand));
    return suits
        ? Optional.of(format.print(operand, arguments))
            .filter(printed -> printed.finding().isEmpty())
            .map(printed -> printed.text())
        : Optional.empty();
  }

  /** The words that it takes after some arguments: those of its usage that it accepts there. */
  List<String> words(List<Argument> given) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(format.usage().substring(format.name().length()));
    while (word.find()) {
      List<Argument> more = new ArrayList<>(given);
      more.add(new Argument.Word(word.group()));
      if (format.takes().test(more)) {
        words.add(word.group());
      }
    }
    return words;
  }
}
