/** How the timers fare, for administrators: what sweeps did, what failed, what was refused, and having it tried again. */
package org.hypothesisstories.application.timers;
