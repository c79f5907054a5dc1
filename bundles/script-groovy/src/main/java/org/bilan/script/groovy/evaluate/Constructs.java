package org.bilan.script.groovy.evaluate;

import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.ArrayExpression;
import org.codehaus.groovy.ast.expr.AttributeExpression;
import org.codehaus.groovy.ast.expr.BitwiseNegationExpression;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ClosureListExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.ElvisOperatorExpression;
import org.codehaus.groovy.ast.expr.LambdaExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.MethodReferenceExpression;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.RangeExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.SpreadMapExpression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.BreakStatement;
import org.codehaus.groovy.ast.stmt.ContinueStatement;
import org.codehaus.groovy.ast.stmt.DoWhileStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.SwitchStatement;
import org.codehaus.groovy.ast.stmt.SynchronizedStatement;
import org.codehaus.groovy.ast.stmt.ThrowStatement;
import org.codehaus.groovy.ast.stmt.TryCatchStatement;
import org.codehaus.groovy.ast.stmt.WhileStatement;

/** What constructs of Groovy look like to the one who wrote them. */
public final class Constructs {

  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(ArrayExpression.class, "new"),
          Map.entry(AttributeExpression.class, ".@"),
          Map.entry(BitwiseNegationExpression.class, "~"),
          Map.entry(CastExpression.class, "as"),
          Map.entry(ClassExpression.class, ".class"),
          Map.entry(ClosureExpression.class, "{…}"),
          Map.entry(ClosureListExpression.class, ";"),
          Map.entry(ConstructorCallExpression.class, "new"),
          Map.entry(ElvisOperatorExpression.class, "?:"),
          Map.entry(LambdaExpression.class, "->"),
          Map.entry(MethodPointerExpression.class, ".&"),
          Map.entry(MethodReferenceExpression.class, "::"),
          Map.entry(PostfixExpression.class, "++"),
          Map.entry(PrefixExpression.class, "++"),
          Map.entry(RangeExpression.class, ".."),
          Map.entry(SpreadExpression.class, "*"),
          Map.entry(SpreadMapExpression.class, "*:"),
          Map.entry(TernaryExpression.class, "? :"),
          Map.entry(AssertStatement.class, "assert"),
          Map.entry(BreakStatement.class, "break"),
          Map.entry(ContinueStatement.class, "continue"),
          Map.entry(DoWhileStatement.class, "do"),
          Map.entry(IfStatement.class, "if"),
          Map.entry(ReturnStatement.class, "return"),
          Map.entry(SwitchStatement.class, "switch"),
          Map.entry(SynchronizedStatement.class, "synchronized"),
          Map.entry(ThrowStatement.class, "throw"),
          Map.entry(TryCatchStatement.class, "try"),
          Map.entry(WhileStatement.class, "while"));

  private static final Set<String> GROOVY =
      Set.of(
          "this",
          "super",
          "owner",
          "delegate",
          "thisObject",
          "metaClass",
          "binding",
          "it",
          "java",
          "javax",
          "jdk",
          "sun",
          "groovy",
          "groovyx",
          "org",
          "com",
          "args",
          "out",
          "class");

  private Constructs() {}

  /** The sign or word of a construct. */
  public static String name(ASTNode node) {
    return NAMES.getOrDefault(node.getClass(), "…");
  }

  /** Whether a name is one that Groovy or Java would know, and scripts do not. */
  public static boolean isForeign(String name) {
    return GROOVY.contains(name) || (!name.isEmpty() && Character.isUpperCase(name.charAt(0)));
  }
}
