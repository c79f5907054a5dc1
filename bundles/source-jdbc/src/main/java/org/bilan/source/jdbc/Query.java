package org.bilan.source.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.source.jdbc.Token.Kind;

/**
 * One statement that reads, with {@code ?} where its author named parameters.
 *
 * @param written as its author wrote it
 * @param sent as it is sent
 * @param holes where parameters stand, in their order
 * @param ordered whether it says in which order its rows come
 */
record Query(String written, String sent, List<Hole> holes, boolean ordered) {

  private static final Set<String> BEGINNINGS = Set.of("SELECT", "WITH", "VALUES", "TABLE");
  private static final Set<String> WRITING = Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "INTO");
  private static final String END = ";";

  /**
   * A parameter.
   *
   * @param name its name, without the colon
   * @param start where the colon stands in the written query, from 0
   */
  record Hole(String name, int start) {}

  /** A statement of our own making. */
  static Query made(String sql, boolean ordered) {
    return new Query(sql, sql, List.of(), ordered);
  }

  /** What an author wrote, or why it is not sent. */
  static Query of(String written, Map<String, String> parameters) throws Refusal {
    List<Token> tokens = withoutEnd(Tokens.of(written));
    checkReads(written, tokens);
    Query query = named(written, tokens);
    query.checkParameters(parameters);
    return query;
  }

  private static List<Token> withoutEnd(List<Token> tokens) {
    int size = tokens.size();
    boolean ended = size > 0 && tokens.get(size - 1).is(END);
    return ended ? tokens.subList(0, size - 1) : tokens;
  }

  private static void checkReads(String written, List<Token> tokens) throws Refusal {
    Token first =
        tokens.stream()
            .filter(token -> !token.is("("))
            .findFirst()
            .orElseThrow(() -> Refusal.of("jdbc.empty-query").in("query"));
    if (!BEGINNINGS.contains(first.word())) {
      throw at(first, written, Refusal.of("jdbc.reads-only", first.text()));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean ofTable = i > 0 && tokens.get(i - 1).is(".");
      if (token.is(END)) {
        throw at(token, written, Refusal.of("jdbc.several-statements"));
      }
      if (WRITING.contains(token.word()) && !ofTable) {
        throw at(token, written, Refusal.of("jdbc.writes", token.text()));
      }
      if (token.is("?")) {
        throw at(token, written, Refusal.of("jdbc.question-mark"));
      }
    }
  }

  private static Query named(String written, List<Token> tokens) {
    StringBuilder sent = new StringBuilder();
    List<Hole> holes = new ArrayList<>();
    int done = 0;
    boolean ordered = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.PARAMETER) {
        sent.append(written, done, token.start()).append('?');
        done = token.end();
        holes.add(new Hole(token.text().substring(1), token.start()));
      }
      ordered |=
          token.depth() == 0
              && token.is("ORDER")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).is("BY");
    }
    sent.append(written, done, tokens.get(tokens.size() - 1).end());
    return new Query(written, sent.toString(), List.copyOf(holes), ordered);
  }

  private void checkParameters(Map<String, String> given) throws Refusal {
    Set<String> wanted = new TreeSet<>(holes.stream().map(Hole::name).toList());
    for (Hole hole : holes) {
      if (!given.containsKey(hole.name())) {
        throw Refusal.of("jdbc.no-parameter", hole.name())
            .at(Position.in(written, hole.start()))
            .suggesting(Suggestion.among(hole.name(), new TreeSet<>(given.keySet())));
      }
    }
    for (String name : new TreeSet<>(given.keySet())) {
      if (!wanted.contains(name)) {
        throw Refusal.of("jdbc.unused-parameter", name)
            .in("parameter." + name)
            .suggesting(Suggestion.among(name, wanted));
      }
    }
  }

  private static Refusal at(Token token, String written, Refusal refusal) {
    return refusal.at(Position.in(written, token.start()));
  }

  /**
   * Where a character of what the server saw stands in what the author wrote.
   *
   * @param seen from 0, in a text where the n-th parameter is {@code $n}, or {@code ?}
   * @param numbered whether it is {@code $n}
   */
  Position position(int seen, boolean numbered) {
    int shift = 0;
    for (int i = 0; i < holes.size(); i++) {
      int start = holes.get(i).start();
      int length = numbered ? 1 + String.valueOf(i + 1).length() : 1;
      if (seen + shift < start + length) {
        return Position.in(written, Math.max(0, Math.min(seen + shift, start)));
      }
      shift += holes.get(i).name().length() + 1 - length;
    }
    return Position.in(written, Math.max(0, seen + shift));
  }
}
