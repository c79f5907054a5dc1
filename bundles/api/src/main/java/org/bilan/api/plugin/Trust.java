package org.bilan.api.plugin;

/** Why a plugin was let in. */
public enum Trust {
  /** It came with the product. */
  PRODUCT,
  /** A signed index, or its own signature over every entry, vouches for it. */
  SIGNED,
  /** Nobody vouches for it; somebody said yes to these very bytes. */
  ACCEPTED,
  /** Nobody vouches for it, and nobody was asked yet. */
  UNVERIFIED
}
