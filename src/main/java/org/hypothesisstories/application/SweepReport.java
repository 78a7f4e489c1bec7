package org.hypothesisstories.application;

/**
 * What one sweep came to.
 *
 * @param completed timers that were dealt with
 * @param failed timers whose effect threw an exception; each is tried again or dead
 * @param lost timers that another node had claimed first, or whose claim ended on the way
 * @param reclaimed timers that were taken back from a node that did not come back
 */
public record SweepReport(int completed, int failed, int lost, int reclaimed) {

    /** Whether the sweep met due timers and could deal with none of them. */
    public boolean isFailure() {
        return failed > 0 && completed == 0;
    }
}
