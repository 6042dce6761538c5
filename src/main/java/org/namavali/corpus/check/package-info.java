/**
 * Annotated text looked over: what is wrong with it, how it is split into parts, how much of what
 * it holds, and how far two annotators agree.
 */
package org.namavali.corpus.check;
