/**
 * Sample data for a new installation: a script of REST calls that is played once, as users would make them.
 *
 * <p>Depends on the database only for the note that it has been played; what the script makes is the script's own affair.
 */
package org.hypothesisstories.workbench.sample;
