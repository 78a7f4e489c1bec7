/** The pages for working with issues: projects, navigator, issue, create, edit and transition. */
package org.hypothesisstories.workbench.web.page;
