/** Active Objects for plugins: the library that Jira uses, on the workbench's database and in its transactions. */
package org.hypothesisstories.workbench.ao;
