package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;

/** What one of Jira's services refuses, in Jira's words. */
final class JiraRefusals {
    private JiraRefusals() {
    }

    static <T> Outcome<T> of(ServiceResult refused) {
        ErrorCollection errors = refused.getErrorCollection();
        List<Problem> problems = new ArrayList<>();
        errors.getErrorMessages().forEach(message -> problems.add(told("", message)));
        errors.getErrors().forEach((field, message) -> problems.add(told(field, message)));
        return new Outcome.Refused<>(problems);
    }

    /** Told whole: these are Jira's words, not what somebody wrote. */
    private static Problem told(String field, String message) {
        return new Problem(ProblemCode.JIRA_REFUSED, field, List.of(message));
    }
}
