/**
 * What was observed for each exit criterion, and what that says of the criterion.
 *
 * <p>Depends on {@code java.*}, the root of the domain, hypotheses and, for who did something, on time boxes.
 */
package org.hypothesisstories.domain.evidence;
