/**
 * What a project's Kanban board should be, whoever makes it.
 *
 * <p>Queries and ids are texts of the host; nothing here knows how they are written.
 */
package org.hypothesisstories.domain.board;
