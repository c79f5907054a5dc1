package org.bilan.script.groovy.parse;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.ModuleNode;

/** Refuses what a script may not declare. */
final class Declarations {

  private final String file;
  private final Report report;

  Declarations(String file, Report report) {
    this.file = file;
    this.report = report;
  }

  /** Whether the tree holds statements only; what else it holds is reported. */
  boolean allow(ModuleNode tree) {
    int before = report.count();
    if (tree.getPackage() != null) {
      refuse("package", tree.getPackage());
    }
    imports(tree).forEach(this::refuseImport);
    for (ClassNode type : tree.getClasses()) {
      if (!type.isScript()) {
        refuse(word(type), type);
      }
    }
    tree.getMethods().forEach(m -> refuse(m.getName() + "(…) {…}", m));
    return report.count() == before;
  }

  private static String word(ClassNode type) {
    if (type.isAnnotationDefinition()) {
      return "@interface";
    }
    return type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
  }

  private static List<ImportNode> imports(ModuleNode tree) {
    List<ImportNode> all = new ArrayList<>(tree.getImports());
    all.addAll(tree.getStarImports());
    all.addAll(tree.getStaticImports().values());
    all.addAll(tree.getStaticStarImports().values());
    return all;
  }

  private void refuseImport(ImportNode node) {
    if (node.getAnnotations().isEmpty()) {
      refuse("import", node);
    } else {
      ASTNode annotation = node.getAnnotations().get(0);
      refuse("@" + node.getAnnotations().get(0).getClassNode().getName(), annotation);
    }
  }

  private void refuse(String what, ASTNode node) {
    Place place =
        node.getLineNumber() > 0
            ? Place.at(file, node.getLineNumber(), node.getColumnNumber())
            : Place.file(file);
    report.error("script.refused", place, what);
  }
}
