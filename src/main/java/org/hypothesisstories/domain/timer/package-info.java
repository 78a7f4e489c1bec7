/**
 * Things that fall due, and who of a cluster's nodes deals with each.
 *
 * <p>Depends on {@code java.*} only. Instants have millisecond precision.
 */
package org.hypothesisstories.domain.timer;
