/**
 * A small strict JSON codec on the JDK alone, because Jira offers plugins no JSON library to rely on.
 *
 * <p>Values are maps, lists, strings, {@link java.math.BigDecimal}, booleans and null. Knows nothing of hypotheses or of Jira.
 */
package org.hypothesisstories.adapter.json;
