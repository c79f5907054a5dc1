package org.bilan.api.plugin;

/** How an installed plugin fares. */
public enum PluginState {
  /** It runs, and nothing is known against it. */
  ACTIVE,
  /** It runs in part or not at all; its troubles say why. */
  ILL,
  /** It is not started, because it ended or blocked a former start; its troubles say how. */
  LEFT_OFF,
  /** It is not started, because the product was asked to start without plugins. */
  ASLEEP
}
