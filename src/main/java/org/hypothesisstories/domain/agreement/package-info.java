/**
 * How a team agrees to the time that a question is worth, before it starts.
 *
 * <p>Depends on {@code java.*} only, and on time boxes.
 */
package org.hypothesisstories.domain.agreement;
