/**
 * What an assessment says: likelihood, confidence, stage, the base rate it starts from, the reasons
 * with their points, what is missing and what would change it. Plain records that reasoning fills
 * and reports print; this room knows neither rules nor formats, only the evidence it cites.
 */
package org.entente.assessment;
