/** Fakes of the ports and a clock that tests move. */
package org.hypothesisstories.testing;
