/**
 * The research board: what is on it, how cards move, and what blocks them.
 *
 * <p>Depends on the domain, on {@code application.port} and on what reads calendars and lanes.
 */
package org.hypothesisstories.application.board;
