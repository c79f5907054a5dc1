package org.bilan.api.plugin;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs, updates and removes plugins in the running product; the command line and the workbench
 * call nothing else. What it does is there at once, and again at the next start.
 *
 * <p>Whatever cannot be done ends with a {@link org.bilan.api.diagnostic.DiagnosticException}, and
 * leaves everything as it was. Safe between threads and processes; calls wait for each other, some
 * for the network, so that a window does not call it from the thread of its events.
 *
 * <p>Example: {@code manager.install("source-excel", Consent.REFUSED)}.
 */
@ProviderType
public interface PluginManager {

  /** What is installed, ill ones too, by id. Answers at once. */
  List<Plugin> installed();

  /**
   * What can be installed and whose id, name, description or offers hold a word; an empty word
   * finds all. Of each plugin, the highest version. A repository that cannot be reached is
   * reported, and answers as it last did.
   */
  List<AvailablePlugin> search(String word, DiagnosticSink problems);

  /**
   * Installs a plugin, or puts another version in the place of the installed one. Where it comes
   * from a repository, so do the plugins it needs.
   *
   * @param what the id of a plugin of a repository; a jar; or a folder, whose jars are all
   *     installed or none
   * @param consent is asked where nobody vouches for it, or it would replace a newer one
   * @return what was done, plugin by plugin
   */
  List<PluginChange> install(String what, Consent consent);

  /**
   * Updates one plugin, or all, to the highest version of the repositories.
   *
   * @param id a plugin, or all that are installed
   * @param consent is asked as for {@link #install}
   * @return what was done; nothing where all are up to date
   */
  List<PluginChange> update(Optional<String> id, Consent consent);

  /** Removes a plugin. */
  PluginChange remove(String id);

  /** Reads every installed jar again; reports those that are not what was installed. */
  List<Diagnostic> verify();

  /** Where plugins are installed from; the optional plugins of the product come first. */
  List<PluginRepository> repositories();

  /**
   * Adds a repository.
   *
   * @param address of its index, or of the folder that holds {@code index.xml}
   * @param consent is asked where its index is not signed, or signed by somebody who is not known
   */
  PluginRepository addRepository(URI address, Consent consent);

  /** Forgets a repository; plugins installed from it stay. */
  void removeRepository(URI address);

  /** The certificates that are pinned. */
  List<TrustedSigner> signers();

  /** Pins a certificate, from a PEM or DER file. */
  TrustedSigner trust(Path certificate);

  /** Unpins the certificates whose fingerprint begins so. */
  void distrust(String fingerprint);

  /**
   * Writes {@code index.xml} in a folder of jars, and {@code index.xml.sig} where a key is given.
   *
   * @param folder the jars
   * @param signer signs the index
   * @param state the number of this state of the index; one more than the former by default.
   *     Whoever has seen a state refuses an earlier one.
   * @return what the index holds
   */
  List<PluginDescription> index(Path folder, Optional<IndexSigner> signer, OptionalLong state);
}
