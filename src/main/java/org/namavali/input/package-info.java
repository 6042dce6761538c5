/**
 * Documents in: finds the files that a command names and reads them as text. Knows nothing of names
 * or models.
 */
package org.namavali.input;
