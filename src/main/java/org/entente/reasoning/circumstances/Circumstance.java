package org.entente.reasoning.circumstances;

/** Something that follows from the dossier and the day, and that rules may match. */
public sealed interface Circumstance permits Participant, AtStage, Age, Overdue, Coverage {}
