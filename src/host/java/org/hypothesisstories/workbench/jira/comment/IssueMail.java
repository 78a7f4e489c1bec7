package org.hypothesisstories.workbench.jira.comment;

import com.atlassian.jira.user.ApplicationUser;

/** Takes mail about issues; what becomes of it is the mail queue's business. */
@FunctionalInterface
public interface IssueMail {
    void send(ApplicationUser to, String subject, String body);
}
