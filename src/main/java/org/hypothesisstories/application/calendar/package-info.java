/**
 * Working calendars of projects: who may change them, what is wrong with what was written, and how running time boxes follow a change.
 */
package org.hypothesisstories.application.calendar;
