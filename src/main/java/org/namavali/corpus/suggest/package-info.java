/** The sentences that are most worth annotating next, as a model sees them. */
package org.namavali.corpus.suggest;
