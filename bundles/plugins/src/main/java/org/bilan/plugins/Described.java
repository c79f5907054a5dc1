package org.bilan.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.bilan.api.plugin.Offer;
import org.bilan.api.plugin.PluginDescription;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;
import org.osgi.resource.Resource;

/**
 * A plugin as it describes itself: in its manifest, or in an index made from it.
 *
 * @param symbolicName the name of its bundle
 * @param version its version
 * @param resource what it needs and provides
 * @param description what people see of it
 */
record Described(
    String symbolicName, Version version, Resource resource, PluginDescription description) {

  /** The capability that makes a bundle a plugin with an id and with offers. */
  static final String NAMESPACE = "org.bilan.plugin";

  private static final String HOUSE = "org.bilan.";

  /** Reads the manifest of a jar. */
  static Described of(Jar jar) {
    Map<String, String> headers = jar.headers();
    if (!"2".equals(headers.get(Constants.BUNDLE_MANIFESTVERSION))) {
      throw Refusal.of("plugin.not-a-bundle", jar.place());
    }
    if (headers.containsKey(Constants.FRAGMENT_HOST)) {
      String host = headers.get(Constants.FRAGMENT_HOST).split(";")[0];
      throw Refusal.of("plugin.fragment", jar.place(), host);
    }
    try {
      Resource resource = ResourceBuilder.build(null, headers);
      return of(resource, headers, jar.size(), jar.sha256());
    } catch (BundleException | IllegalArgumentException e) {
      throw Refusal.of("plugin.bad-manifest", jar.place(), Refusal.reason(e));
    }
  }

  private static Described of(
      Resource resource, Map<String, String> headers, long size, String sha256) {
    Capability identity = identity(resource);
    String name = (String) identity.getAttributes().get(IdentityNamespace.IDENTITY_NAMESPACE);
    Version version = (Version) identity.getAttributes().get("version");
    PluginDescription description =
        new PluginDescription(
            id(resource, name),
            version.toString(),
            headers.getOrDefault(Constants.BUNDLE_NAME, name).strip(),
            headers.getOrDefault(Constants.BUNDLE_VENDOR, "").strip(),
            headers.getOrDefault(Constants.BUNDLE_DESCRIPTION, "").strip(),
            licence(headers.getOrDefault("Bundle-License", "")),
            offers(resource),
            size,
            sha256);
    return new Described(name, version, resource, description);
  }

  /** The name of a licence, without what a header may add to it. */
  private static String licence(String header) {
    return header.split(";")[0].replace("\"", "").strip();
  }

  /** Reads a resource of an index. */
  static Described of(Resource resource, long size, String sha256) {
    Capability identity = identity(resource);
    String name = (String) identity.getAttributes().get(IdentityNamespace.IDENTITY_NAMESPACE);
    Version version = (Version) identity.getAttributes().get("version");
    PluginDescription description =
        new PluginDescription(
            id(resource, name),
            version.toString(),
            said(resource, "name", name),
            said(resource, "maker", ""),
            said(resource, "description", ""),
            said(resource, "licence", ""),
            offers(resource),
            size,
            sha256);
    return new Described(name, version, resource, description);
  }

  private static Capability identity(Resource resource) {
    List<Capability> found = resource.getCapabilities(IdentityNamespace.IDENTITY_NAMESPACE);
    if (found.isEmpty() || !(found.get(0).getAttributes().get("version") instanceof Version)) {
      throw new IllegalArgumentException("no identity");
    }
    return found.get(0);
  }

  private static String said(Resource resource, String attribute, String otherwise) {
    for (Capability capability : resource.getCapabilities(NAMESPACE)) {
      if (capability.getAttributes().get(attribute) instanceof String said) {
        return said;
      }
    }
    return otherwise;
  }

  private static String id(Resource resource, String symbolicName) {
    String said = said(resource, NAMESPACE, "");
    return said.matches("[a-z0-9][a-z0-9._-]{0,80}") ? said : idOf(symbolicName);
  }

  /** The id of a bundle that says none: {@code source-csv} of {@code org.bilan.source.csv}. */
  static String idOf(String symbolicName) {
    return symbolicName.startsWith(HOUSE)
        ? symbolicName.substring(HOUSE.length()).replace('.', '-')
        : symbolicName;
  }

  /** The id of a plugin in the framework. */
  static String idOf(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    String name = String.valueOf(bundle.getSymbolicName());
    return revision == null ? idOf(name) : id(revision, name);
  }

  private static List<Offer> offers(Resource resource) {
    List<Offer> offers = new ArrayList<>();
    for (Capability capability : resource.getCapabilities(NAMESPACE)) {
      for (Offer.Kind kind : Offer.Kind.values()) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        names(capability.getAttributes().get(key)).forEach(n -> offers.add(new Offer(kind, n)));
      }
    }
    return offers;
  }

  private static List<String> names(Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).map(String::strip).toList();
    }
    return value == null ? List.of() : List.of(value.toString().strip());
  }
}
