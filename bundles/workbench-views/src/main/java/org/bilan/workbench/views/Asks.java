package org.bilan.workbench.views;

import java.util.Optional;
import java.util.function.Supplier;
import org.bilan.api.indicator.FormulaWriter;
import org.bilan.api.language.Languages;
import org.bilan.api.project.Inquiries;

/**
 * Whom views ask about a project. They come and go with their bundles.
 *
 * @param inquiries answers questions
 * @param formulas says what indicators compute
 * @param languages knows what could be written
 */
record Asks(
    Supplier<Optional<Inquiries>> inquiries,
    Supplier<Optional<FormulaWriter>> formulas,
    Supplier<Optional<Languages>> languages) {}
