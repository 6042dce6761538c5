/** Plots for pages about annotated text. */
package org.namavali.corpus.chart;
