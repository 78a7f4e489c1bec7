/**
 * Reads holidays from iCalendar text: the part of RFC 5545 that calendars of holidays use, and no library.
 *
 * <p>Understood are events of whole days and of hours, repeated every so many years, with added, left-out and changed days. What it does
 * not understand it refuses by line and event; nothing is left out in silence.
 */
package org.hypothesisstories.domain.ical;
