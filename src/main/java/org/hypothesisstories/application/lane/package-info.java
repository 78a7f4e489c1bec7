/**
 * Limits of lanes: what projects decide, and whether a move would pass them.
 *
 * <p>Depends on the domain and on {@code application.port}.
 */
package org.hypothesisstories.application.lane;
