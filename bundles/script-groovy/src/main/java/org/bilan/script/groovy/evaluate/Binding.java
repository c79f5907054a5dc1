package org.bilan.script.groovy.evaluate;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.script.groovy.evaluate.WordMethod.Role;
import org.bilan.script.groovy.evaluate.WordMethod.Taken;

/** Lays what a word is given on the parameters of one method, and tells what does not fit. */
final class Binding {

  private final Call call;
  private final WordMethod method;
  private final Missing missing;
  private final boolean numbersAsText;
  private final Object[] values;
  private final Place[] places;
  private final List<Misfit> misfits = new ArrayList<>();
  private int cost;
  private boolean unknown;
  private boolean blocked;
  private int rest = -1;

  /** Words a finding about a name that is none. */
  interface Missing {
    Diagnostic diagnostic(Unresolved name, Place place, Class<?> wanted);
  }

  Binding(Call call, WordMethod method, Object target, Missing missing) {
    this.call = call;
    this.method = method;
    this.missing = missing;
    this.numbersAsText = target instanceof ColumnTerm;
    this.values = new Object[method.parameters().size()];
    this.places = new Place[values.length];
    bindNames();
    bindPositions();
    bindBody();
  }

  WordMethod method() {
    return method;
  }

  Object[] values() {
    return values;
  }

  List<Misfit> misfits() {
    return misfits;
  }

  boolean fits() {
    return misfits.isEmpty();
  }

  /** Whether the method can be called, if only to look into its block. */
  boolean canBeCalled() {
    return !blocked && misfits.stream().noneMatch(Misfit::fatal);
  }

  int cost() {
    return cost;
  }

  boolean hasUnknown() {
    return unknown;
  }

  /** Where the argument of a parameter is written; the word itself where there is none. */
  Place place(int parameter) {
    if (rest >= 0 && parameter >= rest) {
      int position = parameter - rest + (int) method.positions();
      return position < call.positional().size()
          ? call.positional().get(position).place()
          : call.place();
    }
    boolean given = parameter >= 0 && parameter < places.length && places[parameter] != null;
    return given ? places[parameter] : call.place();
  }

  private void bindNames() {
    boolean[] used = new boolean[call.named().size()];
    for (int p = 0; p < values.length; p++) {
      if (method.parameters().get(p).role() == Role.OPTION) {
        bindOption(p, used);
      }
    }
    List<Names.Entry> left = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        left.add(call.named().get(i));
      }
    }
    if (method.has(Role.NAMES)) {
      bindFreeNames(left);
    } else {
      left.forEach(this::wrongOption);
    }
  }

  private void bindOption(int p, boolean[] used) {
    Taken taken = method.parameters().get(p);
    values[p] = Conversion.absent(taken.type());
    for (int i = 0; i < used.length; i++) {
      if (call.named().get(i).name().equals(taken.option())) {
        used[i] = true;
        values[p] = convert(call.named().get(i).value(), taken.type());
        places[p] = call.named().get(i).value().place();
        return;
      }
    }
    boolean misspelt = call.named().stream().anyMatch(n -> !method.options().contains(n.name()));
    if (taken.required() && !misspelt) {
      misfits.add(
          Misfit.fatal(
              Diagnostic.error(
                  "script.missing-option", call.place(), call.word(), taken.option())));
    }
  }

  private void bindFreeNames(List<Names.Entry> entries) {
    for (int p = 0; p < values.length; p++) {
      Taken taken = method.parameters().get(p);
      if (taken.role() == Role.NAMES) {
        entries.forEach(e -> convert(e.value(), taken.type()));
        values[p] = new Names(entries);
      }
    }
  }

  private void wrongOption(Names.Entry entry) {
    List<String> options = method.options();
    String code = options.isEmpty() ? "script.no-options" : "script.no-option";
    misfits.add(
        Misfit.harmless(
            Diagnostic.error(code, entry.place(), call.word(), entry.name())
                .suggesting(Suggestion.among(entry.name(), options))));
  }

  private void bindPositions() {
    int next = 0;
    for (int p = 0; p < values.length; p++) {
      Taken taken = method.parameters().get(p);
      if (taken.role() == Role.PLACE) {
        values[p] = call.place();
      } else if (taken.role() == Role.SAID) {
        values[p] = new Said(call.word(), call.place());
      } else if (taken.role() == Role.REST) {
        rest = p;
        values[p] = rest(taken, next);
        next = Math.max(next, call.positional().size());
      } else if (taken.role() == Role.POSITIONAL) {
        bindPosition(p, next++);
      }
    }
    if (next < call.positional().size()) {
      Place place = call.positional().get(next).place();
      misfits.add(Misfit.harmless(Diagnostic.error("script.too-many", place, call.word())));
    }
  }

  private void bindPosition(int p, int position) {
    Taken taken = method.parameters().get(p);
    if (position < call.positional().size()) {
      places[p] = call.positional().get(position).place();
      values[p] = convert(call.positional().get(position), taken.type());
    } else {
      String code = "script.missing-value." + Kind.taken(taken.type()).key();
      misfits.add(Misfit.fatal(Diagnostic.error(code, call.place(), call.word())));
    }
  }

  private Object rest(Taken taken, int from) {
    int count = Math.max(0, call.positional().size() - from);
    Object array = Array.newInstance(taken.type(), count);
    for (int i = 0; i < count; i++) {
      Array.set(array, i, convert(call.positional().get(from + i), taken.type()));
    }
    return array;
  }

  private void bindBody() {
    boolean maybe = method.has(Role.MAYBE_BODY);
    if (call.body().isPresent() && !maybe && !method.has(Role.BODY)) {
      Place place = call.body().get().place();
      misfits.add(Misfit.harmless(Diagnostic.error("script.no-block", place, call.word())));
    }
    // An argument that was not understood may have swallowed the block: word "text" {…}.
    if (call.body().isEmpty() && method.has(Role.BODY) && !unknown) {
      misfits.add(
          Misfit.fatal(Diagnostic.error("script.block-missing", call.place(), call.word())));
    }
    for (int p = 0; p < values.length; p++) {
      Role role = method.parameters().get(p).role();
      if (role == Role.BODY) {
        values[p] = call.body().orElse(null);
      } else if (role == Role.MAYBE_BODY) {
        values[p] = call.body();
      }
    }
  }

  private Object convert(Argument argument, Class<?> type) {
    if (argument.value() instanceof Unresolved name) {
      misfits.add(Misfit.fatal(missing.diagnostic(name, argument.place(), type)));
      return null;
    }
    unknown |= argument.value() instanceof Unknown;
    Optional<Conversion> conversion = Conversion.of(argument, type, numbersAsText);
    if (conversion.isEmpty()) {
      misfits.add(wrongKind(argument, Kind.taken(type)));
      return null;
    }
    cost += conversion.get().cost();
    blocked |= conversion.get().value() == null;
    return conversion.get().value();
  }

  private Misfit wrongKind(Argument argument, Kind expected) {
    Kind given = Kind.of(argument.value());
    String code = "script.wrong-kind." + expected.key() + "." + given.key();
    return new Misfit(Diagnostic.error(code, argument.place(), call.word()), true, expected);
  }
}
