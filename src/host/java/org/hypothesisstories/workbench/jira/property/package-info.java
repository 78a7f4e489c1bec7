/** JSON values kept beside entities. */
package org.hypothesisstories.workbench.jira.property;
