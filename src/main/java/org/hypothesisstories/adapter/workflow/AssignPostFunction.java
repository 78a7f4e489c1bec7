package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.jira.JiraWorkHistory;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.plugin.Keys;

/**
 * Gives the issue to somebody.
 *
 * <p>Guarding: somebody who is gone or may not be assigned refuses the transition, so that it is seen and mended. Where there was no
 * assignee before, and where there is no reporter or lead, the issue stays with whom it is.
 */
public class AssignPostFunction extends AbstractJiraFunctionProvider {
    private final IssuePeople people;
    private final PermissionManager permissions;
    private final JiraWorkHistory histories;
    private final ReaderWords reader;

    public AssignPostFunction(IssuePeople people, PermissionManager permissions, JiraWorkHistory histories, ReaderWords reader) {
        this.people = people;
        this.permissions = permissions;
        this.histories = histories;
        this.reader = reader;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        MutableIssue issue = getIssue(transientVars);
        Optional<String> wanted = wanted(issue, new Arguments(args));
        if (wanted.isPresent()) {
            ApplicationUser assignee = people.byKey(wanted.get())
                    .filter(user -> permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, user))
                    .orElseThrow(() -> new InvalidInputException(
                            reader.now().say("hypothesis.workflow.refusal.not-assignable", wanted.get())));
            issue.setAssignee(assignee);
        }
    }

    private Optional<String> wanted(Issue issue, Arguments arguments) {
        return AssignTo.byKey(arguments.text(Keys.ASSIGN_TO_ARG)).flatMap(to -> switch (to) {
            case USER -> Optional.of(arguments.text(Keys.ASSIGN_USER_ARG));
            case REPORTER -> Optional.ofNullable(issue.getReporterId());
            case LEAD -> Optional.ofNullable(issue.getProjectObject().getProjectLead()).map(ApplicationUser::getKey);
            case BEFORE -> histories.of(issue).assigneeBefore();
        });
    }
}
