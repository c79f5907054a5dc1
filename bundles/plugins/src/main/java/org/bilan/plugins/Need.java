package org.bilan.plugins;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/**
 * What a requirement asks for, read from its filter.
 *
 * @param name of what is needed
 * @param versions which versions will do, for people; an empty text where all do
 */
record Need(String name, String versions) {

  private static final String VERSION = "\\((?:version|bundle-version)";
  private static final Pattern LEAST = Pattern.compile("(?<!!)" + VERSION + "(>?=)([\\w.-]+)\\)");
  private static final Pattern BELOW = Pattern.compile("\\(!" + VERSION + ">=([\\w.-]+)\\)\\)");

  static Need of(Requirement requirement) {
    String filter =
        requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
    String namespace = requirement.getNamespace();
    Matcher name =
        Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]*)\\)").matcher(filter);
    return new Need(name.find() ? name.group(1) : namespace + " " + filter, versions(filter));
  }

  private static String versions(String filter) {
    Matcher below = BELOW.matcher(filter);
    String ceiling = below.find() ? below.group(1) : "";
    Matcher least = LEAST.matcher(filter.replaceAll("\\(!\\([^)]*\\)\\)", ""));
    if (!least.find()) {
      return ceiling.isEmpty() ? "" : "< " + plain(Version.parseVersion(ceiling));
    }
    Version floor = Version.parseVersion(least.group(2));
    if (least.group(1).equals("=")) {
      return plain(floor);
    }
    if (ceiling.isEmpty()) {
      return "≥ " + plain(floor);
    }
    Version end = Version.parseVersion(ceiling);
    boolean whole = floor.getMinor() == 0 && floor.getMicro() == 0;
    boolean next = end.equals(new Version(floor.getMajor() + 1, 0, 0));
    return whole && next ? floor.getMajor() + ".x" : "≥ " + plain(floor) + ", < " + plain(end);
  }

  /** The name with its versions: {@code org.bilan.api.source 2.x}. */
  String words() {
    return versions.isEmpty() ? name : name + " " + versions;
  }

  /** The version of something that provides what is needed. */
  Version version(Capability capability) {
    Object version = capability.getAttributes().get("version");
    Object other = capability.getAttributes().get("bundle-version");
    return version instanceof Version known
        ? known
        : other instanceof Version known ? known : Version.emptyVersion;
  }

  /** A version without the zeros at its end: {@code 1.3}. */
  static String plain(Version version) {
    String text = version.getMajor() + "." + version.getMinor();
    return version.getMicro() == 0 ? text : text + "." + version.getMicro();
  }
}
