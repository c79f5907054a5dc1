package org.bilan.plugins;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/**
 * What the launcher says.
 *
 * @param folder the user's folder of plugins
 * @param home the distribution
 * @param safe whether plugins are left alone
 * @param limitMillis how long a plugin may take to start or to stop
 */
record Settings(PluginFolder folder, Optional<Path> home, boolean safe, long limitMillis) {

  private static final long LIMIT_MILLIS = 10_000;

  static Settings of(BundleContext context) {
    String folder = context.getProperty("bilan.plugins");
    String home = context.getProperty("bilan.home");
    String limit = context.getProperty("bilan.plugins.limit");
    Path usual = Path.of(System.getProperty("user.home"), ".bilan", "plugins");
    return new Settings(
        new PluginFolder((folder == null ? usual : Path.of(folder)).toAbsolutePath()),
        Optional.ofNullable(home).map(Path::of),
        Boolean.parseBoolean(context.getProperty("bilan.safe")),
        limit == null ? LIMIT_MILLIS : Long.parseLong(limit));
  }
}
