/**
 * From the text of a {@code rules.drl} to rules as data. Drools' own parser reads the text; what it
 * found is then let through only as far as it is on this package's list, everything else is
 * reported with its place. Nothing that stands in a rule is ever compiled or run. It does not know
 * which types and fields there are.
 */
package org.entente.reasoning.rules.reading;
