/** What the business has against a hypothesis, and the answers. Depends on {@code java.*} and its sister packages only. */
package org.hypothesisstories.domain.concern;
