/**
 * Rows out: what was found in each document, as CSV, tab-separated values, JSON Lines or CoNLL. The
 * bytes are the same whatever the locale.
 */
package org.namavali.output;
