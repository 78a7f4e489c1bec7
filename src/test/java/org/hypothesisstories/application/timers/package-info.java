/** How the timers fare, with fakes. */
package org.hypothesisstories.application.timers;
