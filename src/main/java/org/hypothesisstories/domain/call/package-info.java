/**
 * Calls to web addresses that administrators have listed.
 *
 * <p>Depends on {@code java.*} only.
 */
package org.hypothesisstories.domain.call;
