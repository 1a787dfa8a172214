package org.annals.coreference;

import java.util.Optional;

/**
 * Whose words a word belongs to.
 *
 * @param speaker nothing where the text does not say
 * @param isQuoted whether they stand between quotation marks
 */
record Voice(Optional<Antecedent> speaker, boolean isQuoted) {}
