/**
 * The board that Jira Software shows for a project: what it should be, and which one it is.
 *
 * <p>The host offers no interface to make boards from inside; an administrator's browser does it, and these use cases tell it how.
 */
package org.hypothesisstories.application.board;
