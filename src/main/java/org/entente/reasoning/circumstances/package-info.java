/**
 * What rules may match beside the facts of a dossier: things that follow from the dossier and the
 * day, worked out before or between the rules so that no rule has to count or reckon dates.
 */
package org.entente.reasoning.circumstances;
