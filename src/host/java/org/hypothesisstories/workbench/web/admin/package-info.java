/** The pages of administrators: workflows, custom fields, plugins, jobs and clock, mail. */
package org.hypothesisstories.workbench.web.admin;
