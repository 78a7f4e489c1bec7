package org.hypothesisstories.application;

import org.hypothesisstories.application.port.IssueRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away what is stored about an issue that was deleted. A timer that is being dealt with meanwhile finds no box and does nothing. */
public final class ForgetIssue {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetIssue.class);

    private final IssueRecords records;

    public ForgetIssue(IssueRecords records) {
        this.records = records;
    }

    public void forget(long issueId) {
        records.forget(issueId);
        LOG.debug("What was stored about issue {} is deleted with it", issueId);
    }
}
