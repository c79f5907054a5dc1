package org.bilan.integration;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The exported packages of a bundle, as bnd sees them: what each element is, and what its coming
 * and its going mean for those who use it. Recorded as a text file a package, an element a line,
 * indented under the one it belongs to.
 */
final class ApiBaseline {

  /** What depends on the Java that runs, or means nothing for compatibility. */
  private static final Set<Type> LEFT_OUT =
      EnumSet.of(Type.ANNOTATED, Type.ANNOTATION, Type.PROPERTY, Type.CLASS_VERSION);

  private static final Set<String> OF_EVERY_OBJECT = Set.of("clone()", "finalize()");

  private final DiffPluginImpl bnd = new DiffPluginImpl();

  /** The packages of a jar, by name. */
  TreeMap<String, Tree> packages(Path file) throws Exception {
    TreeMap<String, Tree> packages = new TreeMap<>();
    try (Jar jar = new Jar(file.toFile())) {
      for (Tree each : bnd.tree(jar).get("<api>").getChildren()) {
        if (each.getType() == Type.PACKAGE) {
          packages.put(each.getName(), bnd.deserialize(data(each)));
        }
      }
    }
    return packages;
  }

  /** The packages that were recorded in a folder, by name; none before a first release. */
  TreeMap<String, Tree> recorded(Path folder) throws Exception {
    TreeMap<String, Tree> packages = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return packages;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Tree read = bnd.deserialize(new Reading(Files.readAllLines(file)).element(0));
        packages.put(read.getName(), read);
      }
    }
    return packages;
  }

  /** Records packages in a folder, in the place of what was there. */
  void record(TreeMap<String, Tree> packages, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (Tree each : packages.values()) {
      StringBuilder text = new StringBuilder();
      write(each.serialize(), "", text);
      Files.writeString(folder.resolve(each.getName() + ".txt"), text);
    }
  }

  /** An element without what is left out. */
  private static Tree.Data data(Tree tree) {
    Tree.Data data = new Tree.Data();
    data.type = tree.getType();
    data.name = tree.getName();
    data.add = tree.ifAdded();
    data.rem = tree.ifRemoved();
    data.children =
        Arrays.stream(tree.getChildren())
            .filter(child -> !LEFT_OUT.contains(child.getType()))
            .filter(child -> !OF_EVERY_OBJECT.contains(child.getName()))
            .map(ApiBaseline::data)
            .toArray(Tree.Data[]::new);
    return data;
  }

  private static void write(Tree.Data data, String indent, StringBuilder text) {
    text.append(indent).append(data.type).append(' ').append(data.name);
    text.append(" +").append(data.add).append(" -").append(data.rem).append('\n');
    Comparator<Tree.Data> order =
        Comparator.comparing((Tree.Data child) -> child.type).thenComparing(child -> child.name);
    Arrays.stream(data.children).sorted(order).forEach(child -> write(child, indent + " ", text));
  }

  /** Reads what {@link #write} wrote. */
  private static final class Reading {

    private final List<String> lines;
    private int next;

    Reading(List<String> lines) {
      this.lines = lines;
    }

    Tree.Data element(int depth) {
      String line = lines.get(next++).substring(depth);
      int space = line.indexOf(' ');
      int plus = line.lastIndexOf(" +");
      int minus = line.lastIndexOf(" -");
      Tree.Data data = new Tree.Data();
      data.type = Type.valueOf(line.substring(0, space));
      data.name = line.substring(space + 1, plus);
      data.add = Delta.valueOf(line.substring(plus + 2, minus));
      data.rem = Delta.valueOf(line.substring(minus + 2));
      List<Tree.Data> children = new ArrayList<>();
      while (next < lines.size() && depthOf(lines.get(next)) > depth) {
        children.add(element(depth + 1));
      }
      data.children = children.toArray(Tree.Data[]::new);
      return data;
    }

    private static int depthOf(String line) {
      return line.length() - line.stripLeading().length();
    }
  }
}
