package org.bilan.api.plugin;

/**
 * A pinned certificate: what it signs is let in without a question.
 *
 * @param name whom it names
 * @param fingerprint its SHA-256, in lower-case hexadecimal
 */
public record TrustedSigner(String name, String fingerprint) {}
