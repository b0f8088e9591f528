/**
 * What rules conclude, found by joining their conditions with facts directly. Planned rules come
 * in, are made ready once and shared by all threads; things go into a worksheet, and what the rules
 * conclude of them comes out, worked out anew only where something changed. It is quick to start
 * and to try changes in, for what-ifs that ask a hundred times; the answer itself is the engine's,
 * which this room does not know, and tests hold the two to each other.
 */
package org.entente.reasoning.rules.joining;
