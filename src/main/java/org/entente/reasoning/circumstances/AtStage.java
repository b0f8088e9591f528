package org.entente.reasoning.circumstances;

import org.entente.evidence.Stage;

/**
 * The stage that the stage rules settled on.
 *
 * @param arrangement id of the arrangement
 */
public record AtStage(String arrangement, Stage stage) implements Circumstance {}
