package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Version;

/**
 * Packages of the API that changed since the baseline say so by their version. See CONTRIBUTING to
 * move the baseline at a release ({@code -Dbilan.baseline=record}).
 */
class ApiBaselineTest {

  private static final boolean RECORDS = "record".equals(System.getProperty("bilan.baseline"));

  private static final Set<Delta> MATTERS = EnumSet.of(Delta.MINOR, Delta.MAJOR);

  private static final Comparator<Delta> GRAVITY = Comparator.comparing(Delta.MAJOR::equals);

  @TempDir private Path folder;

  private final ApiBaseline baseline = new ApiBaseline();

  @ParameterizedTest
  @CsvSource({"org.bilan.api, api", "org.bilan.workbench.api, workbench-api"})
  void everyChangedPackageHasTheVersionItsChangeAsksFor(String bundle, String module)
      throws Exception {
    Path recorded = Checkout.ROOT.resolve("bundles/" + module + "/baseline");
    TreeMap<String, Tree> now = baseline.packages(jar(bundle));
    assertThat(now).isNotEmpty();
    if (RECORDS) {
      baseline.record(now, recorded);
    }
    assertThat(faults(now, baseline.recorded(recorded))).isEqualTo("");
  }

  @Test
  void aPackageThatHasLostAMethodNeedsAMajorVersion() throws Exception {
    TreeMap<String, Tree> now = baseline.packages(jar("org.bilan.api"));
    assertThat(faults(without(now, "METHOD format()"), now))
        .containsPattern("org\\.bilan\\.api\\.source is [\\d.]+ and must be \\d\\.0\\.0: MAJOR")
        .contains("REMOVED METHOD format()");
  }

  @Test
  void aPackageThatHasGainedAMethodNeedsAMinorVersion() throws Exception {
    TreeMap<String, Tree> now = baseline.packages(jar("org.bilan.api"));
    assertThat(faults(now, without(now, "METHOD named(java.lang.String)")))
        .matches(
            "org\\.bilan\\.api\\.source is [\\d.]+ and must be [\\d.]+: MINOR CLASS"
                + " org\\.bilan\\.api\\.source\\.FileReport, ADDED METHOD"
                + " named\\(java\\.lang\\.String\\)");
  }

  @Test
  void aPackageThatIsGoneIsNamed() throws Exception {
    TreeMap<String, Tree> recorded = baseline.packages(jar("org.bilan.api"));
    TreeMap<String, Tree> now = new TreeMap<>(recorded);
    now.remove("org.bilan.api.word");
    assertThat(faults(now, recorded)).isEqualTo("org.bilan.api.word is gone");
  }

  private static Path jar(String bundle) {
    return Checkout.DISTRIBUTION.resolve("bundles/" + bundle + ".jar");
  }

  /** The packages as they are read again when the lines of one element are missing. */
  private TreeMap<String, Tree> without(TreeMap<String, Tree> packages, String element)
      throws Exception {
    baseline.record(packages, folder);
    Path file = folder.resolve("org.bilan.api.source.txt");
    boolean inside = false;
    StringBuilder kept = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      inside = line.startsWith("  " + element) || (inside && line.startsWith("   "));
      kept.append(inside ? "" : line + "\n");
    }
    Files.writeString(file, kept);
    return baseline.recorded(folder);
  }

  /** What is wrong with the versions, a line a package; nothing where all is well. */
  private static String faults(Map<String, Tree> now, Map<String, Tree> before) {
    return before.keySet().stream()
        .flatMap(name -> fault(name, now.get(name), before.get(name)))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> fault(String name, Tree now, Tree before) {
    if (now == null) {
      return Stream.of(name + " is gone");
    }
    Diff diff = now.diff(before);
    Version has = version(now);
    Version needed = needed(version(before), delta(diff));
    return has.compareTo(needed) >= 0
        ? Stream.empty()
        : Stream.of(
            name + " is " + has + " and must be " + needed + ": " + String.join("; ", why(diff)));
  }

  /** The version that a change asks for; its own version is no part of a change. */
  private static Version needed(Version before, Delta delta) {
    return switch (delta) {
      case MAJOR -> new Version(before.getMajor() + 1, 0, 0);
      case MINOR -> new Version(before.getMajor(), before.getMinor() + 1, 0);
      default -> before;
    };
  }

  private static Delta delta(Diff diff) {
    return changes(diff).map(ApiBaselineTest::meaning).max(GRAVITY).orElse(Delta.UNCHANGED);
  }

  /** What a change means for those who use what changed. */
  private static Delta meaning(Diff diff) {
    return switch (diff.getDelta()) {
      case ADDED -> diff.getNewer().ifAdded();
      case REMOVED -> diff.getOlder().ifRemoved();
      default -> diff.getDelta();
    };
  }

  private static Stream<? extends Diff> changes(Diff diff) {
    return diff.getChildren().stream()
        .filter(child -> child.getType() != Type.VERSION)
        .filter(child -> MATTERS.contains(meaning(child)));
  }

  private static List<String> why(Diff diff) {
    return changes(diff).map(change -> path(change)).toList();
  }

  private static String path(Diff diff) {
    String here = diff.getDelta() + " " + diff.getType() + " " + diff.getName();
    boolean whole = diff.getDelta() == Delta.ADDED || diff.getDelta() == Delta.REMOVED;
    List<? extends Diff> inner = whole ? List.of() : changes(diff).toList();
    return inner.isEmpty() ? here : here + ", " + path(inner.get(0));
  }

  private static Version version(Tree tree) {
    return Arrays.stream(tree.getChildren())
        .filter(child -> child.getType() == Type.VERSION)
        .map(child -> Version.parseVersion(child.getName()))
        .findFirst()
        .orElseThrow();
  }
}
