package org.entente.assessment;

import org.entente.evidence.Fact;

/** A fact with the grade of its source. */
public record GradedFact(Fact fact, SourceGrade grade) {}
