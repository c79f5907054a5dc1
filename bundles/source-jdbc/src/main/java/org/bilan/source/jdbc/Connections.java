package org.bilan.source.jdbc;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.bilan.api.diagnostic.Suggestion;

/**
 * The connections of a user, in the file {@code connections.properties} of the user's folder:
 *
 * <pre>{@code
 * ma-base.url = jdbc:postgresql://serveur/enquete
 * ma-base.user = lecture
 * ma-base.password.variable = MA_BASE
 * }</pre>
 *
 * <p>It is read anew each time, so that a mended line counts at once.
 *
 * @param folder the user's folder
 */
record Connections(Path folder) {

  private static final String URL = ".url";
  private static final List<String> KEYS =
      List.of("url", "user", "password", "password.variable", "password.file");

  Path file() {
    return folder.resolve("connections.properties");
  }

  /** A connection by its name, or why there is none. */
  ConnectionDetails named(String name) throws Refusal {
    if (name.startsWith("jdbc:") || name.contains("://")) {
      throw Refusal.of("jdbc.address", shown());
    }
    Properties all = read();
    String url = all.getProperty(name + URL, "").strip();
    if (url.isEmpty()) {
      Collection<String> known = names(all);
      String code = known.isEmpty() ? "jdbc.no-connections" : "jdbc.no-connection";
      throw Refusal.of(code, shown()).suggesting(Suggestion.among(name, known));
    }
    checkKeys(name, all);
    Passwords passwords = new Passwords(this, name, all);
    return new ConnectionDetails(
        name, url, all.getProperty(name + ".user", "").strip(), passwords.find(url));
  }

  private Properties read() throws Refusal {
    Properties all = new Properties();
    if (!Files.exists(file())) {
      throw Refusal.of("jdbc.no-file", shown());
    }
    try (Reader in = Files.newBufferedReader(file(), StandardCharsets.UTF_8)) {
      all.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.of("jdbc.file-unreadable", shown());
    }
    return all;
  }

  private static Collection<String> names(Properties all) {
    Collection<String> names = new TreeSet<>();
    for (String key : all.stringPropertyNames()) {
      if (key.endsWith(URL) && key.length() > URL.length()) {
        names.add(key.substring(0, key.length() - URL.length()));
      }
    }
    return names;
  }

  /** A slip such as {@code pasword} would otherwise be told as a login that is refused. */
  private void checkKeys(String name, Properties all) throws Refusal {
    Collection<String> names = names(all);
    for (String key : new TreeSet<>(all.stringPropertyNames())) {
      boolean ofOther =
          names.stream().anyMatch(n -> n.length() > name.length() && key.startsWith(n + "."));
      if (key.startsWith(name + ".") && !ofOther) {
        String word = key.substring(name.length() + 1);
        if (!KEYS.contains(word)) {
          throw Refusal.of("jdbc.no-key", shown(), word).suggesting(Suggestion.among(word, KEYS));
        }
      }
    }
  }

  /** The file as messages name it: without the name of who is logged in. */
  String shown() {
    return shown(file());
  }

  String shown(Path path) {
    Path home = Path.of(System.getProperty("user.home")).toAbsolutePath();
    Path absolute = path.toAbsolutePath();
    String text =
        absolute.startsWith(home) ? "~/" + home.relativize(absolute) : absolute.toString();
    return text.replace('\\', '/');
  }
}
