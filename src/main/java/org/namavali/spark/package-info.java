/** What is done with more text than one computer reads, on Apache Spark. */
package org.namavali.spark;
