/** Who calls, what an endpoint demands of the caller, and the guard against requests that a foreign page sends. */
package org.hypothesisstories.workbench.rest.security;
