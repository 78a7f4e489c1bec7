/** The order in which hypotheses wait for their test. Depends on {@code java.*} and its sister packages only. */
package org.hypothesisstories.domain.queue;
