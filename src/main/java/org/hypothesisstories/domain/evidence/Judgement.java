package org.hypothesisstories.domain.evidence;

/**
 * The judge's answer to the question of a judged criterion.
 *
 * @param met whether the answer is yes
 */
public record Judgement(boolean met) implements Observation {
}
