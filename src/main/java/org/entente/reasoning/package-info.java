/**
 * From a dossier and a rulebook to assessments: stages, reasons, pooling, likelihood, confidence,
 * what is missing and what would change the answer. A pure function of rulebook, dossier and day:
 * the same input gives the same bytes, in whatever order the facts come. It knows neither how the
 * facts were read nor how the answer will be shown.
 */
package org.entente.reasoning;
