package org.hypothesisstories.domain.hypothesis;

/** One thing that decides a hypothesis: either a number or a person's judgement. */
public sealed interface ExitCriterion permits MeasuredCriterion, JudgedCriterion {

    CriterionId id();

    CriterionRole role();
}
