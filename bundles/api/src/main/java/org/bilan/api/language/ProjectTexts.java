package org.bilan.api.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilan.api.project.Evaluated;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;

/**
 * The scripts and texts of a project at one moment, saved or not, and what is known from when they
 * were last evaluated. Immutable.
 *
 * <p>Example: {@code ProjectTexts.of(2011, files).withKnown(service.evaluate(request, progress))}.
 *
 * @param edition the year of the edition
 * @param files scripts and texts by their paths in the project: {@code sources/a.groovy}, {@code
 *     indicators/b.groovy}, {@code bilan.groovy}, {@code texts/c.md}; what stands elsewhere is
 *     taken for a look if it is a script
 * @param known the last evaluation, for values, labels found in the data and headers; it may be of
 *     older texts
 * @param headers the columns of raw files by name, relative to the data folder; empty lists where
 *     they are not known. Those of {@code known} need not be repeated
 * @param looks the names of the looks there are
 */
public record ProjectTexts(
    int edition,
    List<ScriptFile> files,
    Optional<Evaluated> known,
    Map<String, List<String>> headers,
    List<String> looks) {

  private static final String LAYOUT = "bilan.groovy";

  /** Copies the lists and the map. */
  public ProjectTexts {
    files = List.copyOf(files);
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    looks = List.copyOf(looks);
  }

  /** Texts of which nothing more is known. */
  public static ProjectTexts of(int edition, List<ScriptFile> files) {
    return new ProjectTexts(edition, files, Optional.empty(), Map.of(), List.of());
  }

  /** The same with what an evaluation found. */
  public ProjectTexts withKnown(Evaluated evaluated) {
    return new ProjectTexts(edition, files, Optional.of(evaluated), headers, looks);
  }

  /** The same with another text of one file, which is added where there is none of its path. */
  public ProjectTexts with(ScriptFile changed) {
    List<ScriptFile> all = new java.util.ArrayList<>(files);
    all.replaceAll(f -> f.path().equals(changed.path()) ? changed : f);
    if (file(changed.path()).isEmpty()) {
      all.add(changed);
    }
    return new ProjectTexts(edition, all, known, headers, looks);
  }

  /** The file of a path, if there is one. */
  public Optional<ScriptFile> file(String path) {
    return files.stream().filter(f -> f.path().equals(path)).findFirst();
  }

  /** The text of a file; empty where there is none of its path. */
  public String text(String path) {
    return file(path).map(ScriptFile::text).orElse("");
  }

  /** The scripts, as they are evaluated; looks are not among them. */
  public ProjectScripts scripts() {
    return new ProjectScripts(
        edition, of(ProjectTexts::isSource), of(ProjectTexts::isIndicator), file(LAYOUT));
  }

  /** The Markdown files. */
  public List<ScriptFile> texts() {
    return of(path -> path.endsWith(".md"));
  }

  private List<ScriptFile> of(Predicate<String> wanted) {
    return files.stream().filter(f -> wanted.test(f.path())).toList();
  }

  /** Whether a path is that of a script of sources. */
  public static boolean isSource(String path) {
    return path.startsWith("sources/") && path.endsWith(".groovy");
  }

  /** Whether a path is that of a script of indicators. */
  public static boolean isIndicator(String path) {
    return path.startsWith("indicators/") && path.endsWith(".groovy");
  }

  /** Whether a path is that of the layout. */
  public static boolean isLayout(String path) {
    return path.equals(LAYOUT);
  }
}
