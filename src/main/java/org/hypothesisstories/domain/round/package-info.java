/**
 * The rounds in which a hypothesis is tested: when its criteria froze, and how they were amended afterwards.
 *
 * <p>Depends on {@code java.*}, hypotheses and, for who did something, on time boxes.
 */
package org.hypothesisstories.domain.round;
