/**
 * Who did the work that is to be reviewed.
 *
 * <p>Depends on {@code java.*} only.
 */
package org.hypothesisstories.domain.review;
