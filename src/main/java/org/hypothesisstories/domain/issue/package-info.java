/** How the domain names issues. Depends on {@code java.*} only. */
package org.hypothesisstories.domain.issue;
