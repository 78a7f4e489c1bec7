package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;
import java.util.function.Supplier;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Changes fields of an issue as if a person had edited it: with history, event and mail. */
public class PersonalUpdate {
    private final IssueManager issues;
    private final UserManager users;
    private final IssueInHand inHand;
    private final ActingUser acting;

    public PersonalUpdate(IssueManager issues, UserManager users, IssueInHand inHand, ActingUser acting) {
        this.issues = issues;
        this.users = users;
        this.inHand = inHand;
        this.acting = acting;
    }

    /**
     * Sets the fields; a null value clears one. Within a transition they are set on the issue in hand, which Jira stores by itself.
     *
     * @throws IllegalStateException if the issue was deleted meanwhile
     */
    public void write(IssueRef ref, Actor actor, Map<CustomField, Object> values) {
        if (inHand.of(ref.id()).isPresent()) {
            values.forEach(inHand.of(ref.id()).get()::setCustomFieldValue);
            return;
        }
        MutableIssue issue = issues.getIssueObject(ref.id());
        if (issue == null) {
            throw new IllegalStateException("issue " + ref.id() + " was deleted");
        }
        values.forEach(issue::setCustomFieldValue);
        ApplicationUser user = actor.userKey().map(users::getUserByKey).orElse(null);
        UpdateIssueRequest request = UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                .sendMail(true)
                .build();
        Supplier<Object> update = () -> issues.updateIssue(user, issue, request);
        // The field types and other plugins' listeners ask Jira who is logged in.
        acting.as(user, update);
    }
}
