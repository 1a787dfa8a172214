/**
 * Runs other name finders over a folder of texts and writes what they find, so that it can be
 * scored beside ours on the same texts and the same machine.
 */
package org.annals.rivals;
