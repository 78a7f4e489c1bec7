/**
 * What it takes to get more time: the rule that was agreed beforehand, the request, and the decision.
 *
 * <p>Depends on {@code java.*} and the rest of the domain only.
 */
package org.hypothesisstories.domain.gate;
