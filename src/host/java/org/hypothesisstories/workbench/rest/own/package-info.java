/** {@code /rest/workbench/1}: the clock, jobs, mail and plugins, for scripts and tests; administrators only. */
package org.hypothesisstories.workbench.rest.own;
