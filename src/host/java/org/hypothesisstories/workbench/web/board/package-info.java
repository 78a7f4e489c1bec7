/** The Kanban board of a project: a column for each status, cards that move by the transitions of their workflow. */
package org.hypothesisstories.workbench.web.board;
