/**
 * Plugins, from a jar somebody received to services of the running product: looked through before
 * anything is touched, vouched for or consented to, started under a watch, and taken back where
 * they do harm.
 */
package org.bilan.plugins;
