/** What a model got right and wrong on annotated text: figures, and a page that shows them. */
package org.namavali.corpus.report;
