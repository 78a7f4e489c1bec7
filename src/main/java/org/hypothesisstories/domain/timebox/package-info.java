/**
 * Time that was agreed, and how it runs out: budgets, working calendars, the time box and its steps.
 *
 * <p>Depends on {@code java.*} and the root of the domain only. Instants have millisecond precision.
 */
package org.hypothesisstories.domain.timebox;
