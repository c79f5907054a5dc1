package org.bilan.script.groovy.evaluate;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.word.WordException;
import org.bilan.script.groovy.parse.Report;

/** Chooses the method that a word stands for by what it is given, and calls it. */
final class Binder {

  private final Report report;
  private final Binding.Missing missing;

  Binder(Report report, Binding.Missing missing) {
    this.report = report;
    this.missing = missing;
  }

  /**
   * Carries out a word.
   *
   * @param candidates the methods of that name, at least one
   * @param target the block or value whose word it is; {@code null} for a word of a bundle
   * @return what it gives; {@link Unknown} where it was wrong
   */
  Object call(Call call, List<WordMethod> candidates, Object target) {
    List<Binding> bindings =
        candidates.stream().map(m -> new Binding(call, m, target, missing)).toList();
    Binding best =
        bindings.stream()
            .filter(Binding::fits)
            .min(Comparator.comparingInt(Binding::cost))
            .orElse(null);
    if (best == null) {
      return refused(call, bindings, target);
    }
    if (best.hasUnknown()) {
      damage(call, target);
      boolean opens = call.body().isPresent() && target instanceof Block;
      return opens && best.canBeCalled() ? invoke(call, best, target) : Unknown.VALUE;
    }
    return invoke(call, best, target);
  }

  private Object refused(Call call, List<Binding> bindings, Object target) {
    int fewest = bindings.stream().mapToInt(b -> b.misfits().size()).min().orElse(0);
    List<Binding> nearest = bindings.stream().filter(b -> b.misfits().size() == fewest).toList();
    Binding first = likeliest(nearest);
    Diagnostic common = sameKindMisfit(nearest);
    if (common != null) {
      report.say(common);
    } else {
      first.misfits().forEach(m -> report.say(m.diagnostic()));
    }
    damage(call, target);
    boolean opens = call.body().isPresent() || !first.hasUnknown();
    if (target instanceof Block && opens && first.canBeCalled()) {
      invoke(call, first, target);
    }
    return Unknown.VALUE;
  }

  /** Words with dots are columns rather than texts without their quotes. */
  private static Binding likeliest(List<Binding> nearest) {
    return nearest.stream()
        .filter(b -> b.misfits().stream().noneMatch(Binder::isDottedText))
        .reduce((a, b) -> b)
        .orElse(nearest.get(0));
  }

  private static boolean isDottedText(Misfit misfit) {
    Diagnostic found = misfit.diagnostic();
    return found.code().equals("script.unquoted")
        && found.arguments().get(0).toString().contains(".");
  }

  /** One finding for methods that want other kinds at the same place; {@code null} if none. */
  private static Diagnostic sameKindMisfit(List<Binding> bindings) {
    List<Misfit> misfits = bindings.stream().flatMap(b -> b.misfits().stream()).toList();
    Place place = misfits.get(0).diagnostic().place();
    boolean same =
        misfits.size() == bindings.size()
            && misfits.stream()
                .allMatch(m -> m.expected() != null && m.diagnostic().place().equals(place));
    if (!same) {
      return null;
    }
    String expected =
        misfits.stream().map(m -> m.expected().key()).distinct().collect(Collectors.joining("+"));
    Diagnostic first = misfits.get(0).diagnostic();
    String given = first.code().substring(first.code().lastIndexOf('.'));
    return Diagnostic.error(
        "script.wrong-kind." + expected + given, place, first.arguments().toArray());
  }

  private static void damage(Call call, Object target) {
    if (target instanceof Block block) {
      block.damage(call.word());
    }
  }

  private Object invoke(Call call, Binding binding, Object target) {
    try {
      Object result = binding.method().method().invoke(target, binding.values());
      if (binding.method().method().getReturnType() == void.class) {
        return Nothing.VALUE;
      }
      return result == null ? Unknown.VALUE : result;
    } catch (InvocationTargetException e) {
      failed(call, binding, e.getCause());
    } catch (IllegalAccessException | IllegalArgumentException e) {
      failed(call, binding, e);
    }
    damage(call, target);
    return Unknown.VALUE;
  }

  private void failed(Call call, Binding binding, Throwable cause) {
    if (cause instanceof WordException refusal) {
      report.say(
          Diagnostic.error(
                  refusal.code(),
                  refusal.argument() < 0 ? call.place() : binding.place(refusal.argument()),
                  refusal.arguments().toArray())
              .suggesting(refusal.suggestion()));
    } else if (cause instanceof DiagnosticException found) {
      found.diagnostics().forEach(report::say);
    } else if (cause instanceof StackOverflowError overflow) {
      throw overflow;
    } else {
      report.error("script.word-failed", call.place(), call.word(), binding.method().bundle());
    }
  }
}
