/** Who is logged in, and whether the password has been confirmed lately. */
package org.hypothesisstories.workbench.web.session;
