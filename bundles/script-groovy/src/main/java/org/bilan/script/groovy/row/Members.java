package org.bilan.script.groovy.row;

import static org.bilan.script.groovy.evaluate.Kind.DATE;
import static org.bilan.script.groovy.evaluate.Kind.LIST;
import static org.bilan.script.groovy.evaluate.Kind.NUMBER;
import static org.bilan.script.groovy.evaluate.Kind.TEXT;
import static org.bilan.script.groovy.evaluate.Kind.VALUE;
import static org.bilan.script.groovy.evaluate.Kind.YES_NO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Kind;

/** All that closures may say after texts, numbers, days and lists. Nothing else can be reached. */
final class Members {

  private static final Pattern NUMERAL = Pattern.compile("[+-]?[0-9]{1,100}([.,][0-9]{1,100})?");

  private final Map<Kind, Map<String, List<Member>>> table = new EnumMap<>(Kind.class);

  Members() {
    texts();
    numerals();
    numbers();
    days();
    lists();
  }

  List<Member> find(Kind kind, String name) {
    return table.getOrDefault(kind, Map.of()).getOrDefault(name, List.of());
  }

  Set<String> names(Kind kind) {
    return table.getOrDefault(kind, Map.of()).keySet();
  }

  private void add(Kind kind, String name, Kind gives, Member.Action action, Kind... takes) {
    table
        .computeIfAbsent(kind, k -> new TreeMap<>())
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Member(List.of(takes), gives, action));
  }

  private interface OnText {
    Object apply(String text, String other);
  }

  private void text(String name, Kind gives, OnText action) {
    add(TEXT, name, gives, (f, p, v, g) -> action.apply((String) v, ""));
  }

  private void textWithText(String name, Kind gives, OnText action) {
    add(TEXT, name, gives, (f, p, v, g) -> action.apply((String) v, (String) g[0]), TEXT);
  }

  private void texts() {
    textWithText("contains", YES_NO, String::contains);
    textWithText("startsWith", YES_NO, String::startsWith);
    textWithText("endsWith", YES_NO, String::endsWith);
    textWithText("indexOf", NUMBER, (t, o) -> BigDecimal.valueOf(t.indexOf(o)));
    textWithText("split", LIST, (t, o) -> List.of(t.split(Pattern.quote(o), -1)));
    text("toLowerCase", TEXT, (t, o) -> t.toLowerCase(Locale.ROOT));
    text("toUpperCase", TEXT, (t, o) -> t.toUpperCase(Locale.ROOT));
    text("trim", TEXT, (t, o) -> t.strip());
    text("length", NUMBER, (t, o) -> BigDecimal.valueOf(t.length()));
    text("size", NUMBER, (t, o) -> BigDecimal.valueOf(t.length()));
    text("isEmpty", YES_NO, (t, o) -> t.isEmpty());
    text("isBlank", YES_NO, (t, o) -> t.isBlank());
    add(TEXT, "replace", TEXT, Members::replace, TEXT, TEXT);
    add(TEXT, "substring", TEXT, Members::substring, NUMBER);
    add(TEXT, "substring", TEXT, Members::substring, NUMBER, NUMBER);
    add(TEXT, "matches", YES_NO, Members::matches, TEXT);
  }

  private void numerals() {
    text("isNumber", YES_NO, (t, o) -> NUMERAL.matcher(t.strip()).matches());
    text("toBigDecimal", NUMBER, (t, o) -> numeral(t));
    text("toInteger", NUMBER, (t, o) -> whole(numeral(t)));
  }

  /** The number a text writes, or {@code null} where it writes none. */
  private static BigDecimal numeral(String text) {
    String stripped = text.strip();
    return NUMERAL.matcher(stripped).matches() ? new BigDecimal(stripped.replace(',', '.')) : null;
  }

  private static BigDecimal whole(BigDecimal number) {
    return number == null ? null : number.setScale(0, RoundingMode.DOWN);
  }

  private static Object replace(RowFrame frame, Place place, Object text, Object[] given) {
    String from = (String) given[0];
    String to = (String) given[1];
    long copies = from.isEmpty() ? ((String) text).length() + 1L : ((String) text).length();
    RowFrame.limit(
        ((String) text).length() + copies * to.length() / Math.max(1, from.length()), place);
    return ((String) text).replace(from, to);
  }

  private static Object substring(RowFrame frame, Place place, Object text, Object[] given) {
    String whole = (String) text;
    int from = index(given[0], whole);
    int to = given.length > 1 ? index(given[1], whole) : whole.length();
    return whole.substring(Math.min(from, to), to);
  }

  /** An index within a text; what lies outside is brought back to its ends. */
  private static int index(Object number, String text) {
    BigDecimal wanted = (BigDecimal) number;
    BigDecimal within = wanted.max(BigDecimal.ZERO).min(BigDecimal.valueOf(text.length()));
    return within.intValue();
  }

  private static Object matches(RowFrame frame, Place place, Object text, Object[] given) {
    try {
      Pattern pattern = Pattern.compile((String) given[0]);
      return pattern.matcher(new BoundedText((String) text, frame, place)).matches();
    } catch (PatternSyntaxException e) {
      throw RowFrame.failure("script.bad-pattern", place, (String) given[0]);
    }
  }

  private void numbers() {
    add(NUMBER, "abs", NUMBER, (f, p, v, g) -> ((BigDecimal) v).abs());
    add(NUMBER, "round", NUMBER, (f, p, v, g) -> rounded(v, BigDecimal.ZERO));
    add(NUMBER, "round", NUMBER, (f, p, v, g) -> rounded(v, g[0]), NUMBER);
    add(NUMBER, "toInteger", NUMBER, (f, p, v, g) -> whole((BigDecimal) v));
  }

  private static BigDecimal rounded(Object number, Object digits) {
    int scale =
        ((BigDecimal) digits).max(BigDecimal.valueOf(-100)).min(BigDecimal.valueOf(100)).intValue();
    return ((BigDecimal) number).setScale(scale, RoundingMode.HALF_UP);
  }

  private void days() {
    add(DATE, "year", NUMBER, (f, p, v, g) -> BigDecimal.valueOf(((LocalDate) v).getYear()));
    add(DATE, "month", NUMBER, (f, p, v, g) -> BigDecimal.valueOf(((LocalDate) v).getMonthValue()));
    add(DATE, "day", NUMBER, (f, p, v, g) -> BigDecimal.valueOf(((LocalDate) v).getDayOfMonth()));
  }

  private void lists() {
    add(LIST, "size", NUMBER, (f, p, v, g) -> BigDecimal.valueOf(((List<?>) v).size()));
    add(LIST, "isEmpty", YES_NO, (f, p, v, g) -> ((List<?>) v).isEmpty());
    add(LIST, "contains", YES_NO, Members::holds, VALUE);
    add(LIST, "join", TEXT, Members::join, TEXT);
    add(LIST, "first", VALUE, (f, p, v, g) -> end((List<?>) v, true));
    add(LIST, "last", VALUE, (f, p, v, g) -> end((List<?>) v, false));
  }

  private static Object holds(RowFrame frame, Place place, Object list, Object[] given) {
    return ((List<?>) list).stream().anyMatch(i -> RowOperations.same(i, given[0]));
  }

  private static Object join(RowFrame frame, Place place, Object list, Object[] given) {
    StringBuilder whole = new StringBuilder();
    for (Object item : (List<?>) list) {
      whole.append(whole.length() == 0 ? "" : given[0]);
      whole.append(item == null ? "" : RowTexts.written(item));
      RowFrame.limit(whole.length(), place);
    }
    return whole.toString();
  }

  private static Object end(List<?> list, boolean first) {
    if (list.isEmpty()) {
      return null;
    }
    return list.get(first ? 0 : list.size() - 1);
  }
}
