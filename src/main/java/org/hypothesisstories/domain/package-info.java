/**
 * The rules of hypotheses, time boxes, lanes and timers.
 *
 * <p>Depends on {@code java.*} only. Values are immutable; nothing here reads a clock, and nothing here holds text for people:
 * what is refused is told as a code with its data, and adapters put it into the reader's language.
 */
package org.hypothesisstories.domain;
