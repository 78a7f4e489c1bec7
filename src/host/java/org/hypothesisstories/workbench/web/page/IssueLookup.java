package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Visit;

/** Finds the issue that an address names, if the reader may see it. */
public final class IssueLookup {
    private final IssueService issues;

    public IssueLookup(IssueService issues) {
        this.issues = issues;
    }

    public MutableIssue byKey(Visit visit, String key) {
        return found(issues.getIssue(visit.user(), key), key);
    }

    /** The issue whose id is in the parameter {@code id}. */
    public MutableIssue byId(Visit visit) {
        Long id = visit.number("id").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "id"));
        return found(issues.getIssue(visit.user(), id), id.toString());
    }

    public MutableIssue withId(Visit visit, long id) {
        return found(issues.getIssue(visit.user(), id), String.valueOf(id));
    }

    private static MutableIssue found(IssueService.IssueResult result, String name) {
        if (!result.isValid() || result.getIssue() == null) {
            throw Refusal.notFound("web.error.no.issue", name);
        }
        return result.getIssue();
    }
}
