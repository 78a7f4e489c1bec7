/**
 * What the product does: one class for each use case.
 *
 * <p>Depends on the domain and on the ports in {@code application.port}, never on Jira. Time comes from an injected
 * {@link java.time.InstantSource}. A refusal that can be expected is a result; an exception means that nothing was changed.
 */
package org.hypothesisstories.application;
