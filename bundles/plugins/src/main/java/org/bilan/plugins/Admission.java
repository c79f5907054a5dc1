package org.bilan.plugins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.Trust;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Decides whether candidates may come in, all of them or none, before anything is touched. */
final class Admission {

  private final RunningPlugins running;
  private final Resolution resolution;
  private final InstalledList list;

  Admission(RunningPlugins running, Resolution resolution, InstalledList list) {
    this.running = running;
    this.resolution = resolution;
    this.list = list;
  }

  /**
   * Refuses what must not come in, and asks about what may.
   *
   * @throws DiagnosticException where one of them is refused
   */
  void judge(List<Candidate> candidates, Consent consent) {
    refuseTwins(candidates);
    candidates.forEach(this::refuseOurs);
    candidates.forEach(Admission::refuseNewerJava);
    candidates.forEach(this::refuseOtherName);
    refuseUnresolved(candidates);
    candidates.forEach(candidate -> ask(candidate, consent));
  }

  private static void refuseTwins(List<Candidate> candidates) {
    Set<String> names = new HashSet<>();
    for (Candidate candidate : candidates) {
      boolean fresh =
          names.add("id " + candidate.id()) & names.add(candidate.plugin().symbolicName());
      if (!fresh) {
        throw Refusal.of("plugin.twice-here", candidate.jar().place(), candidate.id());
      }
    }
  }

  /** A plugin may add to the product, not take the place of a part of it. */
  private void refuseOurs(Candidate candidate) {
    List<Bundle> product = resolution.product(running.bundles());
    String place = candidate.jar().place();
    for (Bundle bundle : product) {
      String name = String.valueOf(bundle.getSymbolicName());
      if (name.equals(candidate.plugin().symbolicName())
          || Described.idOf(name).equals(candidate.id())) {
        throw Refusal.of("plugin.is-ours", place, name);
      }
    }
    Set<String> ours = resolution.packagesOf(product);
    candidate.plugin().resource().getCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream()
        .map(c -> String.valueOf(c.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE)))
        .filter(ours::contains)
        .findFirst()
        .ifPresent(
            taken -> {
              throw Refusal.of("plugin.package-is-ours", place, taken);
            });
  }

  private static void refuseNewerJava(Candidate candidate) {
    int here = Runtime.version().feature();
    if (candidate.jar().java() > here) {
      throw Refusal.of("plugin.needs-java", candidate.jar().place(), candidate.jar().java(), here);
    }
  }

  /** An id belongs to the bundle that took it first. */
  private void refuseOtherName(Candidate candidate) {
    Optional<Installed> former = list.find(candidate.id());
    String name = candidate.plugin().symbolicName();
    if (former.isPresent() && !former.get().symbolicName().equals(name)) {
      throw Refusal.of(
          "plugin.other-name",
          candidate.jar().place(),
          candidate.id(),
          former.get().symbolicName(),
          name);
    }
  }

  private void refuseUnresolved(List<Candidate> candidates) {
    List<Resource> beside = candidates.stream().map(c -> c.plugin().resource()).toList();
    Set<String> gone =
        candidates.stream().map(c -> c.plugin().symbolicName()).collect(Collectors.toSet());
    List<Diagnostic> missing = new ArrayList<>();
    for (Candidate candidate : candidates) {
      for (Requirement need : resolution.unmet(candidate.plugin().resource(), beside, gone)) {
        missing.add(resolution.said(need, beside, gone, candidate.jar().place()));
      }
    }
    for (String orphan : resolution.orphans(running.bundles(), beside, gone)) {
      String place = candidates.get(0).jar().place();
      missing.add(Diagnostic.error("plugin.breaks-other", Place.file(place), orphan));
    }
    if (!missing.isEmpty()) {
      throw new DiagnosticException(missing.stream().distinct().toList());
    }
  }

  private void ask(Candidate candidate, Consent consent) {
    Optional<Installed> former = list.find(candidate.id());
    if (former.isPresent() && former.get().sha256().equals(candidate.jar().sha256())) {
      return;
    }
    String place = candidate.jar().place();
    if (former.isPresent()) {
      askVersion(candidate, former.get(), consent);
    }
    if (candidate.trust() == Trust.UNVERIFIED && !list.isAccepted(candidate.jar().sha256())) {
      String code = candidate.signer().isEmpty() ? "plugin.unsigned" : "plugin.unknown-signer";
      String maker = candidate.plugin().description().maker();
      String who = candidate.signer().isEmpty() ? maker : candidate.signer();
      ask(
          consent,
          Consent.Kind.UNSIGNED,
          Diagnostic.error(code, Place.file(place), candidate.id(), who.isEmpty() ? "?" : who));
    }
  }

  private void askVersion(Candidate candidate, Installed former, Consent consent) {
    int order = candidate.plugin().version().compareTo(former.version());
    if (order > 0 || (order == 0 && candidate.trust() == Trust.PRODUCT)) {
      return;
    }
    Consent.Kind kind = order == 0 ? Consent.Kind.SAME_VERSION : Consent.Kind.DOWNGRADE;
    String code = order == 0 ? "plugin.same-version" : "plugin.downgrade";
    ask(
        consent,
        kind,
        Diagnostic.error(
            code,
            Place.file(candidate.jar().place()),
            candidate.id(),
            candidate.plugin().version().toString(),
            former.version().toString()));
  }

  private static void ask(Consent consent, Consent.Kind kind, Diagnostic said) {
    if (!consent.given(new Consent.Question(kind, said))) {
      throw new DiagnosticException(said);
    }
  }
}
