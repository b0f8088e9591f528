/**
 * The language of rules as data: conditions, constraints and operands with the author's text and
 * its place, and their compact form in a file. It knows neither how a rule text is parsed nor how a
 * condition is matched.
 */
package org.entente.reasoning.rules.language;
