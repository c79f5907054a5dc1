package org.bilan.clean.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.cleaning.Reading;

/**
 * {@code headcount}: how many people a free answer says. In this order: a number word ({@code une
 * cinquantaine} is 50); otherwise the whole numbers of the text, once {@code 1 200} is 1200: two
 * joined by {@code +} are added, two otherwise ({@code 50 à 60}) give their mean, and a single one
 * is taken whatever surrounds it. No number, or the single number 0 (nobody came: it was
 * cancelled), says nothing. So do three numbers or more, of which no rule says the meaning.
 */
final class Headcount implements Reading {

  private static final Map<String, Integer> WORDS =
      Map.of(
          "douzaine", 12,
          "quinzaine", 15,
          "vingtaine", 20,
          "trentaine", 30,
          "quarantaine", 40,
          "cinquantaine", 50,
          "soixantaine", 60,
          "centaine", 100);
  private static final Pattern WORD =
      Pattern.compile("(?<!\\p{L})(" + String.join("|", WORDS.keySet()) + ")s?(?!\\p{L})");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\d)[ \\u00A0\\u202F\\u2009.](?=\\d{3}(?!\\d))");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern SUM = Pattern.compile("\\d+\\s*\\+\\s*\\d+");

  @Override
  public String name() {
    return "headcount";
  }

  @Override
  public String read(String cell) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    Matcher word = WORD.matcher(text);
    if (word.find()) {
      return String.valueOf(WORDS.get(word.group(1)));
    }
    return fromNumbers(THOUSANDS.matcher(text).replaceAll(""));
  }

  private static String fromNumbers(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(new BigDecimal(number.group()));
    }
    if (numbers.size() == 1) {
      return numbers.get(0).signum() == 0 ? null : numbers.get(0).toPlainString();
    }
    if (numbers.size() != 2) {
      return null;
    }
    BigDecimal sum = numbers.get(0).add(numbers.get(1));
    return SUM.matcher(text).find() ? sum.toPlainString() : half(sum);
  }

  private static String half(BigDecimal sum) {
    return sum.multiply(new BigDecimal("0.5")).stripTrailingZeros().toPlainString();
  }
}
