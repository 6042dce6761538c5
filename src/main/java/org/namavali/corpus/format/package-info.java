/**
 * Annotated text from one format to another, sentence by sentence or document by document, so that
 * memory does not grow with the input.
 */
package org.namavali.corpus.format;
