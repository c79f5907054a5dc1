package org.bilan.source.jdbc;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What a server or a driver refuses, in Bilan's words. Their own words are given where they say
 * what ours cannot, and without passwords.
 *
 * @param details the connection
 * @param settings what the script says
 */
record Faults(ConnectionDetails details, Settings settings) {

  private static final Set<String> LATE = Set.of("57014", "XCL52", "HYT00", "HYT01");
  private static final Set<String> LOGIN = Set.of("28000", "28P01");
  private static final String REJECTED = "08004";
  private static final Set<String> DATABASE = Set.of("3D000", "XJ004");
  private static final Set<String> BUSY = Set.of("XSDB6", "XJ040");
  private static final Pattern AT =
      Pattern.compile(" at line (\\d+), column (\\d+)", Pattern.CASE_INSENSITIVE);

  /** Why there is no connection. */
  Refusal connecting(SQLException failure) {
    String state = state(failure);
    if (isLate(failure)) {
      return late();
    }
    if (BUSY.contains(deepest(failure))) {
      return Refusal.of("jdbc.busy");
    }
    if (isLogin(failure)) {
      return Refusal.of("jdbc.login", details.user(), words(failure));
    }
    if (DATABASE.contains(state)) {
      return Refusal.of("jdbc.no-database", words(failure));
    }
    if (state.startsWith("08") && !state.equals(REJECTED)) {
      return Refusal.of("jdbc.unreachable", details.host());
    }
    return Refusal.of("jdbc.not-connected", words(failure));
  }

  /** Why there is no answer. */
  Refusal answering(SQLException failure, Query query, boolean numbered) {
    String state = state(failure);
    if (isLate(failure)) {
      return late();
    }
    if (state.startsWith("25")) {
      return Refusal.of("jdbc.server-reads-only", words(failure));
    }
    if (state.equals("42501") || state.equals("42502")) {
      return Refusal.of("jdbc.no-right", details.user(), words(failure));
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return Refusal.of("jdbc.broken", details.host());
    }
    Position where = position(failure, query, numbered);
    String code = where.isKnown() ? "jdbc.sql-at" : "jdbc.sql";
    return Refusal.of(code, words(failure)).at(where);
  }

  /** PostgreSQL's driver has one state for a password that is missing and for other refusals. */
  private static boolean isLogin(SQLException failure) {
    boolean other =
        failure instanceof PSQLException
            && !String.valueOf(failure.getMessage()).contains("password");
    return LOGIN.contains(state(failure)) || (REJECTED.equals(state(failure)) && !other);
  }

  private Refusal late() {
    return Refusal.of("jdbc.late", settings.seconds());
  }

  private static boolean isLate(SQLException failure) {
    if (failure instanceof SQLTimeoutException || LATE.contains(state(failure))) {
      return true;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean connecting = String.valueOf(cause.getMessage()).contains("onnect timed out");
      if (cause instanceof SocketTimeoutException && !connecting) {
        return true;
      }
    }
    return false;
  }

  private static String state(SQLException failure) {
    return failure.getSQLState() == null ? "" : failure.getSQLState();
  }

  /** Derby says why a database does not open in the exception behind. */
  private static String deepest(SQLException failure) {
    String state = state(failure);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      state = cause instanceof SQLException sql ? state(sql) : state;
    }
    return state;
  }

  /** In one line, as sentences are. */
  private String words(SQLException failure) {
    String said =
        serverMessage(failure)
            .map(Faults::withHint)
            .orElseGet(() -> Optional.ofNullable(failure.getMessage()).orElse(""));
    String line = details.masked(said).strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? failure.getClass().getSimpleName() : line;
  }

  private static String withHint(ServerErrorMessage said) {
    return said.getHint() == null ? said.getMessage() : said.getMessage() + " — " + said.getHint();
  }

  private static Optional<ServerErrorMessage> serverMessage(SQLException failure) {
    return failure instanceof PSQLException postgres
        ? Optional.ofNullable(postgres.getServerErrorMessage())
        : Optional.empty();
  }

  private static Position position(SQLException failure, Query query, boolean numbered) {
    Optional<ServerErrorMessage> said = serverMessage(failure);
    if (said.isPresent()) {
      int seen = said.get().getPosition();
      return seen > 0 ? query.position(seen - 1, numbered) : Position.NONE;
    }
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    Matcher at = AT.matcher(message);
    if (!at.find()) {
      return Position.NONE;
    }
    int line = Integer.parseInt(at.group(1));
    return query.position(offset(query.sent(), line, Integer.parseInt(at.group(2))), numbered);
  }

  private static int offset(String text, int line, int column) {
    int begin = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', begin);
      begin = end < 0 ? begin : end + 1;
    }
    return begin + column - 1;
  }
}
