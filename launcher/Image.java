import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the application that needs nothing installed: {@code ROOT OUTDIR}. The distribution, the
 * samples and the guide, with a Java of their own; see {@code launcher/image}.
 */
final class Image {

  /** So that the folder never stands beside one that differs by a capital only. */
  private static final String NAME = "bilan";

  /**
   * All of Java SE, of which plugins may import anything, and what it reaches by services: elliptic
   * curves (https, signatures), the locale data of French, zip file systems, screen readers, other
   * charsets than Unicode's, names of hosts, and what Felix asks of sun.misc. Without the part that
   * Bilan itself does not use the image would be 3 MB smaller.
   */
  private static final String MODULES =
      "java.se,jdk.accessibility,jdk.charsets,jdk.crypto.cryptoki,jdk.crypto.ec,jdk.localedata,"
          + "jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs";

  /**
   * A quick start, and the first compiler only, as in {@code launcher/bilan}; an image has one set
   * of flags for all commands, so that a burst has no other collector here.
   */
  private static final String COMMANDS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  /** What stays open has both compilers, and short pauses. */
  private static final String WINDOW = "-XX:+UseG1GC -Dbilan.window=true";

  private final Path root;
  private final Path work;
  private final Path out;

  private Image(Path root, Path out) {
    this.root = root;
    this.work = root.resolve("launcher/target/image-work");
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Image(absolute(arguments[0]), absolute(arguments[1])).make();
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  private void make() throws IOException, InterruptedException {
    ToolProvider jlink = tool("jlink");
    ToolProvider jpackage = tool("jpackage");
    if (Files.exists(out.resolve(NAME)) && !Files.exists(app().resolve("bundles"))) {
      throw end(out.resolve(NAME) + " is there, and is no image of Bilan: choose another folder.");
    }
    delete(out.resolve(NAME));
    delete(work);
    Files.createDirectories(work);
    makeRuntime(jlink);
    copy(distribution().resolve("lib"), work.resolve("app/lib"), List.of());
    Files.write(work.resolve("window.properties"), windowProgram());
    run(jpackage, packageArguments());
    // jpackage would put every jar that it is given on the class path; these are Felix's to load.
    gather(app());
    delete(work);
    System.out.printf(Locale.ROOT, "%s: %d MB%n", out.resolve(NAME), size(out) / 1_000_000);
  }

  /** Java itself, with its own classes laid out once and for all, which halves its start. */
  private void makeRuntime(ToolProvider jlink) throws IOException, InterruptedException {
    Path runtime = work.resolve("runtime");
    run(
        jlink,
        List.of(
            "--add-modules",
            MODULES,
            "--include-locales=fr,en",
            "--no-header-files",
            "--no-man-pages",
            "--compress=2",
            "--output",
            runtime.toString()));
    Path java = runtime.resolve(isWindows() ? "bin/java.exe" : "bin/java");
    Process dump =
        new ProcessBuilder(java.toString(), "-Xshare:dump", "-Xlog:disable")
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("dump.log").toFile())
            .start();
    if (dump.waitFor() != 0) {
      System.err.println("image: Java's classes could not be laid out; it will start later.");
    }
  }

  private void gather(Path app) throws IOException {
    copy(distribution(), app, List.of("lib", "cache", "built.stamp"));
    for (String project : List.of("mois-ess", "ateliers-velo")) {
      Path sample = root.resolve("scripts").resolve(project);
      copy(sample, app.resolve("scripts").resolve(project), List.of(".bilan", "output"));
    }
    copy(root.resolve("docs"), app.resolve("docs"), List.of("ContactSheet.java", "contact-sheet"));
    Files.copy(root.resolve("LICENSE"), app.resolve("LICENSE"));
  }

  private Path distribution() {
    return root.resolve("launcher/target/distribution");
  }

  private List<String> packageArguments() {
    List<String> all = new ArrayList<>();
    add(all, "--type", "app-image");
    add(all, "--name", NAME);
    add(all, "--dest", out.toString());
    add(all, "--vendor", "Bilan");
    add(all, "--description", "From raw files to a printed yearly evaluation");
    add(all, "--runtime-image", work.resolve("runtime").toString());
    add(all, "--input", work.resolve("app").toString());
    add(all, "--main-jar", "lib/bilan-launcher.jar");
    // What it does when nothing is asked: jpackage's program says it then, and only then.
    add(all, "--arguments", "workbench");
    javaOptions().forEach(option -> add(all, "--java-options", option));
    add(all, "--java-options", COMMANDS);
    add(all, "--add-launcher", NAME + "-window=" + work.resolve("window.properties"));
    if (isWindows()) {
      // Commands write in the console from which they are started.
      all.add("--win-console");
    }
    return all;
  }

  /** The second program, which the first one starts for the window. */
  private static List<String> windowProgram() {
    List<String> options = new ArrayList<>(javaOptions());
    options.add(WINDOW);
    return List.of("java-options=" + String.join(" ", options), "win-console=false");
  }

  private static List<String> javaOptions() {
    List<String> options = new ArrayList<>();
    options.add("-Dbilan.home=$APPDIR");
    options.add("-Dbilan.installed=true");
    options.add("-Xshare:auto");
    // Standard output is for data: what Java itself has to say goes to the other one.
    options.add("-Xlog:disable");
    options.add("-Xlog:all=warning,cds*=off:stderr");
    if (Runtime.version().feature() >= 23) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options;
  }

  private static void add(List<String> all, String name, String value) {
    all.add(name);
    all.add(value);
  }

  private Path app() {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    String inside = isWindows() ? "app" : mac ? "Contents/app" : "lib/app";
    return out.resolve(mac ? NAME + ".app" : NAME).resolve(inside);
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static ToolProvider tool(String name) {
    return ToolProvider.findFirst(name)
        .orElseThrow(
            () ->
                end(
                    name
                        + " is not in this Java ("
                        + System.getProperty("java.home")
                        + "). Take a whole JDK, 17 or later (Debian: openjdk-17-jdk), and set"
                        + " JAVA_HOME to it."));
  }

  private static void run(ToolProvider tool, List<String> arguments) {
    int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw end(tool.name() + " failed.");
    }
  }

  private static RuntimeException end(String why) {
    System.err.println("image: " + why);
    System.exit(1);
    return new IllegalStateException(why);
  }

  private static void copy(Path from, Path to, List<String> without) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path relative = from.relativize(file);
        if (!without.contains(relative.getName(0).toString())) {
          Path copy = to.resolve(relative.toString());
          Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
          if (Files.isRegularFile(file)) {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
