package org.bilan.integration;

/**
 * The catalogue of hostile jars and indexes: what each is called in the plugin guide, and the code
 * of what Bilan says of it. The tests make each of them and look at what comes of it.
 */
enum Hostile {
  TRUNCATED("jar tronqué", "plugin.not-a-jar"),
  NO_MANIFEST("sans manifeste", "plugin.no-manifest"),
  BAD_MANIFEST("manifeste illisible", "plugin.bad-manifest"),
  PLAIN_LIBRARY("bibliothèque qui n’est pas une extension", "plugin.not-a-bundle"),
  ZIP_SLIP("nom d’entrée qui sort du jar (*zip slip*)", "plugin.unsafe-entry"),
  ZIP_BOMB("bombe (*zip bomb*)", "plugin.bomb"),
  NESTED_BOMB("bombe dans un jar intérieur", "plugin.bomb"),
  MANY_ENTRIES("100 000 entrées", "plugin.too-many-entries"),
  ENTRY_TWICE("la même entrée deux fois", "plugin.entry-twice"),
  MISSING_PACKAGE("paquet absent", "plugin.missing"),
  VERSION_CLASH("version incompatible", "plugin.missing-version"),
  IMPORT_CYCLE("moitié d’un cycle d’imports", "plugin.missing"),
  JAVA_TOO_NEW("Java trop récent", "plugin.needs-java"),
  SAME_VERSION("même nom et même version, autres octets", "plugin.same-version"),
  LOWER_VERSION("version plus ancienne", "plugin.downgrade"),
  OTHER_BUNDLE("identifiant d’une autre extension", "plugin.other-name"),
  FRAGMENT("fragment d’un module de Bilan", "plugin.fragment"),
  OUR_NAME("nom d’un module de Bilan", "plugin.is-ours"),
  OUR_PACKAGE("paquet de Bilan", "plugin.package-is-ours"),
  UNSIGNED("non signé", "plugin.unsigned"),
  ALTERED_CLASS("classe modifiée après la signature", "plugin.altered"),
  ADDED_ENTRY("entrée non signée ajoutée", "plugin.partly-signed"),
  EXPIRED_SIGNER("signataire périmé", "plugin.expired"),
  FOREIGN_SIGNER("signataire inconnu", "plugin.unknown-signer"),
  WRONG_HASH("index à l’empreinte fausse", "plugin.wrong-hash"),
  WRONG_SIZE("index à la taille fausse", "plugin.wrong-size"),
  REACHES_OUT("index qui contient `../`", "plugin.index-reaches-out"),
  OLDER_STATE("index d’un état plus ancien", "plugin.index-older"),
  FORKED_STATE("deux index du même état", "plugin.index-forked"),
  ALTERED_INDEX("index modifié après la signature", "plugin.index-altered"),
  UNSIGNED_INDEX("index qui n’est plus signé", "plugin.index-unsigned"),
  FOREIGN_INDEX("index d’un autre signataire", "plugin.foreign-signer"),
  EXPIRED_INDEX("index d’un signataire périmé", "plugin.expired"),
  XML_ENTITIES("index avec des entités XML", "plugin.bad-index"),
  THROWS("activateur qui échoue", "plugin.threw"),
  HANGS("activateur qui ne finit pas", "plugin.hung"),
  EXITS("activateur qui met fin au programme", "plugin.killed"),
  BLOCKS_LATER("activateur qui ne finit pas, plus tard", "plugin.blocked"),
  THREADS("fils d’exécution laissés", "plugin.left-threads"),
  FAILS_ON_STOP("échec à l’arrêt", "plugin.stop-failed"),
  NEVER_SATISFIED("composant qui attend toujours", "plugin.unsatisfied"),
  COMPONENT_THROWS("composant qui ne se crée pas", "plugin.component-failed");

  private final String title;
  private final String code;

  Hostile(String title, String code) {
    this.title = title;
    this.code = code;
  }

  String title() {
    return title;
  }

  String code() {
    return code;
  }
}
