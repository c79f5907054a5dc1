package org.bilan.source.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a server is reached. It has no text form, so that no message gives its password by accident.
 */
final class ConnectionDetails {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(?:[?&;](?:password|pwd|bootpassword|encryptionkey)=|//[^/?;@:]*:(?=[^/?;]*@))([^&;@]+)");
  private static final Pattern HOST = Pattern.compile("//(?:[^/?;]*@)?([^/?;]+)");
  private static final String MASK = "•••";

  private final String name;
  private final String url;
  private final String user;
  private final String password;

  ConnectionDetails(String name, String url, String user, String password) {
    this.name = name;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  String name() {
    return name;
  }

  String url() {
    return url;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  /** The password that is written in an address; empty where there is none. */
  static String secret(String url) {
    Matcher secret = SECRET.matcher(url);
    return secret.find() ? secret.group(1) : "";
  }

  /** An address without the password that is written in it. */
  static String withoutSecret(String url) {
    String secret = secret(url);
    return secret.isEmpty() ? url : url.replace(secret, MASK);
  }

  /** What kind of database it is, as its address begins: {@code jdbc:postgresql}. */
  String kind() {
    int end = url.indexOf(':', url.indexOf(':') + 1);
    return end < 0 ? masked(url) : url.substring(0, end);
  }

  /** The server and its port; the kind of database where it has none. */
  String host() {
    Matcher host = HOST.matcher(url);
    return host.find() ? masked(host.group(1)) : kind();
  }

  /** A text of the server or its driver, without any password. */
  String masked(String text) {
    String masked = password.isEmpty() ? text : text.replace(password, MASK);
    String secret = secret(url);
    return secret.isEmpty() ? masked : masked.replace(secret, MASK);
  }

  @Override
  public String toString() {
    return name;
  }
}
