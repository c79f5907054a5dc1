package org.bilan.plugins;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.felix.utils.repository.StaxParser;
import org.apache.felix.utils.repository.StaxParser.XmlRepository;
import org.apache.felix.utils.resource.CapabilityImpl;
import org.apache.felix.utils.resource.ResourceImpl;
import org.bilan.api.plugin.PluginDescription;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Resource;
import org.osgi.service.repository.ContentNamespace;

/** Reads and writes indexes in the XML of OSGi repositories. */
final class IndexXml {

  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final String CONTENT = ContentNamespace.CONTENT_NAMESPACE;
  private static final String TYPE = "application/vnd.osgi.bundle";

  private IndexXml() {}

  /**
   * Reads an index.
   *
   * @throws org.bilan.api.diagnostic.DiagnosticException where it is none, or says where a jar is
   *     that it must not reach
   */
  static Index read(byte[] bytes, String place) {
    refuseDeclarations(bytes, place);
    try {
      XmlRepository xml = StaxParser.parse(new ByteArrayInputStream(bytes));
      List<Index.Entry> entries = new ArrayList<>();
      for (Resource resource : xml.resources) {
        if (!resource.getCapabilities(CONTENT).isEmpty()) {
          entries.add(entry(resource, place));
        }
      }
      return new Index(xml.name == null ? "" : xml.name, xml.increment, entries);
    } catch (XMLStreamException | IllegalArgumentException | NullPointerException e) {
      // Felix's reader meets an attribute it needs and does not find with a null pointer.
      throw Refusal.of("plugin.bad-index", place, Refusal.reason(e));
    }
  }

  /** Declarations of documents could name files of this machine, or swell without end. */
  private static void refuseDeclarations(byte[] bytes, String place) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String head = text.substring(0, Math.min(text.length(), 200)).split("\\?>")[0];
      Matcher encoding = ENCODING.matcher(head.startsWith("<?xml") ? head : "");
      boolean other = encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8");
      if (other || text.contains("<!DOCTYPE")) {
        throw Refusal.of("plugin.bad-index", place, other ? encoding.group() : "DOCTYPE");
      }
    } catch (CharacterCodingException e) {
      throw Refusal.of("plugin.bad-index", place, "UTF-8");
    }
  }

  private static Index.Entry entry(Resource resource, String place) {
    Map<String, Object> content = resource.getCapabilities(CONTENT).get(0).getAttributes();
    String sha256 = String.valueOf(content.get(CONTENT));
    String url = String.valueOf(content.get(ContentNamespace.CAPABILITY_URL_ATTRIBUTE));
    long size = content.get("size") instanceof Long bytes ? bytes : -1;
    if (!sha256.matches("[0-9a-f]{64}") || size < 0) {
      throw Refusal.of("plugin.bad-index", place, "osgi.content " + url);
    }
    if (!isBeside(url)) {
      throw Refusal.of("plugin.index-reaches-out", place, url);
    }
    return new Index.Entry(Described.of(resource, size, sha256), url);
  }

  /** Whether a jar is in the folder of its index or below, whatever reads the address. */
  private static boolean isBeside(String url) {
    return url.matches("[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*");
  }

  /** Writes an index. */
  static String write(Index index) {
    XmlRepository xml = new XmlRepository();
    xml.name = index.name();
    xml.increment = index.state();
    xml.resources = new ArrayList<>();
    index.entries().forEach(entry -> xml.resources.add(resource(entry)));
    StringWriter out = new StringWriter();
    try {
      StaxParser.write(xml, out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static Resource resource(Index.Entry entry) {
    Described plugin = entry.plugin();
    PluginDescription description = plugin.description();
    ResourceImpl resource = new ResourceImpl();
    for (Capability capability : plugin.resource().getCapabilities(null)) {
      boolean ours = capability.getNamespace().equals(Described.NAMESPACE);
      Map<String, Object> attributes = new HashMap<>(capability.getAttributes());
      if (capability.getNamespace().equals(IdentityNamespace.IDENTITY_NAMESPACE)) {
        resource.addCapability(said(resource, description, offered(plugin)));
      }
      if (!ours) {
        resource.addCapability(
            new CapabilityImpl(
                resource, capability.getNamespace(), capability.getDirectives(), attributes));
      }
    }
    plugin
        .resource()
        .getRequirements(null)
        .forEach(
            need ->
                resource.addRequirement(
                    new org.apache.felix.utils.resource.RequirementImpl(
                        resource,
                        need.getNamespace(),
                        need.getDirectives(),
                        need.getAttributes())));
    resource.addCapability(content(resource, description, entry.url()));
    return resource;
  }

  private static Map<String, Object> offered(Described plugin) {
    Map<String, Object> attributes = new HashMap<>();
    plugin
        .resource()
        .getCapabilities(Described.NAMESPACE)
        .forEach(capability -> attributes.putAll(capability.getAttributes()));
    return attributes;
  }

  /** What the manifest says for people goes with what the plugin offers: readers skip neither. */
  private static Capability said(
      Resource resource, PluginDescription description, Map<String, Object> offered) {
    Map<String, Object> attributes = new HashMap<>(offered);
    attributes.put(Described.NAMESPACE, description.id());
    attributes.put("name", description.name());
    attributes.put("maker", description.maker());
    attributes.put("description", description.description());
    attributes.put("licence", description.licence());
    return new CapabilityImpl(resource, Described.NAMESPACE, Map.of(), attributes);
  }

  private static Capability content(Resource resource, PluginDescription plugin, String url) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(CONTENT, plugin.sha256());
    attributes.put(ContentNamespace.CAPABILITY_URL_ATTRIBUTE, url);
    attributes.put("size", plugin.size());
    attributes.put(ContentNamespace.CAPABILITY_MIME_ATTRIBUTE, TYPE);
    return new CapabilityImpl(resource, CONTENT, Map.of(), attributes);
  }
}
