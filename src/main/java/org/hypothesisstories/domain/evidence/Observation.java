package org.hypothesisstories.domain.evidence;

/** What a piece of evidence says: a number that was measured, or a judgement. */
public sealed interface Observation permits Measurement, Judgement {
}
