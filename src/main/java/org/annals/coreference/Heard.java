package org.annals.coreference;

/** Whose words a document tells where: what it quotes, who says so, and who tells it as "I". */
record Heard(Quotations quotations, Speakers speakers, Narrators narrators) {}
