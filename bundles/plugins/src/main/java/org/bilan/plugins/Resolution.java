package org.bilan.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.felix.utils.resource.RequirementImpl;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/**
 * Whether what plugins need is there, found without installing anything: the needs of their
 * manifests against what the bundles of the product and the plugins beside them provide.
 */
final class Resolution {

  private final BundleContext context;

  Resolution(BundleContext context) {
    this.context = context;
  }

  /**
   * The needs of plugins that nothing meets.
   *
   * @param plugin whose needs
   * @param beside what is installed with it
   * @param gone the bundles that will not be there any more
   */
  List<Requirement> unmet(Resource plugin, Collection<Resource> beside, Set<String> gone) {
    List<Capability> world = world(beside, gone);
    List<Requirement> unmet = new ArrayList<>();
    for (Requirement need : plugin.getRequirements(null)) {
      if (isMandatory(need) && world.stream().noneMatch(there -> meets(there, need))) {
        unmet.add(need);
      }
    }
    return unmet;
  }

  /** A need that nothing meets, in words. */
  Diagnostic said(Requirement need, Collection<Resource> beside, Set<String> gone, String place) {
    Need read = Need.of(need);
    if (need.getNamespace().equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE)) {
      int java = Runtime.version().feature();
      return Diagnostic.error("plugin.needs-java", Place.file(place), read.versions(), java);
    }
    Set<Version> there = new TreeSet<>();
    for (Capability capability : world(beside, gone)) {
      boolean same = capability.getNamespace().equals(need.getNamespace());
      Object name = capability.getAttributes().get(need.getNamespace());
      if (same && read.name().equals(name)) {
        there.add(read.version(capability));
      }
    }
    List<String> versions = there.stream().map(Need::plain).toList();
    return versions.isEmpty()
        ? Diagnostic.error("plugin.missing", Place.file(place), read.words())
        : Diagnostic.error("plugin.missing-version", Place.file(place), read.words(), versions);
  }

  private List<Capability> world(Collection<Resource> beside, Set<String> gone) {
    List<Capability> world = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      BundleRevision revision = bundle.adapt(BundleRevision.class);
      if (revision != null && !gone.contains(bundle.getSymbolicName())) {
        world.addAll(revision.getCapabilities(null));
      }
    }
    beside.forEach(resource -> world.addAll(resource.getCapabilities(null)));
    return world;
  }

  private static boolean isMandatory(Requirement need) {
    String effective = need.getDirectives().get(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE);
    String resolution = need.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE);
    boolean now = effective == null || effective.equals(Namespace.EFFECTIVE_RESOLVE);
    return now && (resolution == null || resolution.equals("mandatory"));
  }

  /** Whether a capability meets a need. */
  static boolean meets(Capability there, Requirement need) {
    RequirementImpl matcher =
        need instanceof RequirementImpl ours ? ours : new RequirementImpl(null, need);
    return there.getNamespace().equals(need.getNamespace()) && matcher.matches(there);
  }

  /** The plugins that need something which is not there once others are gone. */
  List<String> orphans(Collection<Bundle> plugins, Collection<Resource> beside, Set<String> gone) {
    return plugins.stream()
        .filter(bundle -> !gone.contains(bundle.getSymbolicName()))
        .filter(
            bundle -> {
              BundleRevision revision = bundle.adapt(BundleRevision.class);
              boolean well = unmet(revision, beside, Set.of()).isEmpty();
              return well && !unmet(revision, beside, gone).isEmpty();
            })
        .map(Described::idOf)
        .toList();
  }

  /** The packages that plugins may not bring, because bundles of the product do. */
  Set<String> packagesOf(Collection<Bundle> product) {
    Set<String> packages = new TreeSet<>();
    for (Bundle bundle : product) {
      BundleRevision revision = bundle.adapt(BundleRevision.class);
      revision.getCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream()
          .map(c -> (String) c.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE))
          .forEach(packages::add);
    }
    return packages;
  }

  /** All bundles but plugins. */
  List<Bundle> product(Collection<Bundle> plugins) {
    return Arrays.stream(context.getBundles()).filter(b -> !plugins.contains(b)).toList();
  }
}
