package org.hypothesisstories.domain.timebox;

/** Why a time box does not take a step. */
public enum StepRefusal {
    /** {@link StepKind} does not allow it from the state of the box. */
    NOT_FROM_THIS_STATE,
    /** Expiry before the deadline. */
    DEADLINE_NOT_REACHED,
    /** A pause, or a move of the deadline, at or after the deadline: the time is used up, and expiry comes first. */
    DEADLINE_REACHED,
    /** Another life of a box that has no time left. */
    NOTHING_LEFT
}
