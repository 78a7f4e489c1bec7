/**
 * How a round ends: the recorded verdict beside the computed one, what was learned, what comes next.
 *
 * <p>Depends on {@code java.*}, hypotheses, evidence, rounds and, for who did something, on time boxes.
 */
package org.hypothesisstories.domain.verdict;
