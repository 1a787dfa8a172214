/**
 * Takes trees and what tells of an event in them, gives the day, month or year when it happened: in
 * its own clause, from the sentence, the passage before or the day on which the document was
 * written.
 */
@NullMarked
package org.annals.dating;

import org.jspecify.annotations.NullMarked;
