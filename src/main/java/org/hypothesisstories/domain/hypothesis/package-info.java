/**
 * What a hypothesis says and what decides it: statement, exit criteria, verdict, testability.
 *
 * <p>Depends on {@code java.*}, the root of the domain and, for the budget, on time boxes.
 */
package org.hypothesisstories.domain.hypothesis;
