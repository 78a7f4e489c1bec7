/**
 * The six lanes that research work passes through.
 *
 * <p>Depends on {@code java.*} only.
 */
package org.hypothesisstories.domain.lane;
