/**
 * Annotated text: reading it, checking its format, turning it into OpenNLP's samples, and scoring
 * found names against marked ones.
 */
package org.namavali.corpus;
