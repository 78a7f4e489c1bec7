/** What users do with issues, held to permissions and screens. */
package org.hypothesisstories.workbench.jira.service;
