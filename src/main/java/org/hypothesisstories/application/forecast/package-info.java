/**
 * How the time of boxes goes on, for pages that count it down: one box, or all of a board.
 *
 * <p>Depends on the domain, the ports and the calendars.
 */
package org.hypothesisstories.application.forecast;
