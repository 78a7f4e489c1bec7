/** Comments and the people mentioned in them. */
package org.hypothesisstories.workbench.jira.comment;
