package org.bilan.api.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.indicator.Results;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;

/**
 * What a document is composed of.
 *
 * @param definitions what the scripts define
 * @param texts Markdown files
 * @param edition the year of the edition
 * @param results the results of its scope
 * @param nation the results of the nation, the same as {@code results} for the nation's bilan
 * @param previous the results of the earlier edition, where the store has them
 * @param sources clean sources by name
 */
public record Composition(
    ScriptResult definitions,
    List<ScriptFile> texts,
    int edition,
    Results results,
    Results nation,
    Optional<Results> previous,
    Map<String, SourceData> sources) {}
