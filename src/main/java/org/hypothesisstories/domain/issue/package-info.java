/** How the domain names issues and projects. Depends on {@code java.*} only. */
package org.hypothesisstories.domain.issue;
