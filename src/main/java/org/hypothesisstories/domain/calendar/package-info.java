/**
 * The working calendar of a project as people write it: hours of the weekdays, time zone, holidays with their names, limits.
 *
 * <p>Depends on {@code java.*} and on time boxes, whose {@code WorkCalendar} does the counting.
 */
package org.hypothesisstories.domain.calendar;
