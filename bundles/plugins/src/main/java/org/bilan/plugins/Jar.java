package org.bilan.plugins;

import java.nio.file.Path;
import java.util.Map;

/**
 * A jar that was looked through and may be installed, as far as its bytes tell.
 *
 * @param file where it is
 * @param place how messages name it
 * @param sha256 its hash
 * @param size its size
 * @param headers the main section of its manifest
 * @param java the Java that its newest class needs; 0 where it holds none
 */
record Jar(
    Path file, String place, String sha256, long size, Map<String, String> headers, int java) {}
