/**
 * Calls to listed web addresses: they are ordered within a transition, and made afterwards by the sweep of due timers.
 *
 * <p>Depends on the domain and on ports.
 */
package org.hypothesisstories.application.call;
