package org.hypothesisstories.application.port;

/** All that the plugin's own tables hold about an issue. */
@FunctionalInterface
public interface IssueRecords {

    /** Deletes it: time boxes with their steps and timers, evidence, rounds, verdicts, and what belongs to them. */
    void forget(long issueId);
}
