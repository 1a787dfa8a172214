/**
 * Characters and where they are: takes characters, gives spans of them and their places in code
 * points. Also what all others build on to read the data of the program and to hash. It knows no
 * other package.
 */
@NullMarked
package org.annals.text;

import org.jspecify.annotations.NullMarked;
