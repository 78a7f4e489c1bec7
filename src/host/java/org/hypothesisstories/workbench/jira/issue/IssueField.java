package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;

/** One field of an issue: how input becomes a value, how the value reaches the issue, and how history tells of its change. */
public interface IssueField {
    /** The id under which screens, parameters and errors name the field. */
    String id();

    /** Whether the user may give this field a value at all; input for a field that is not shown is ignored. */
    default boolean isShownTo(ApplicationUser user, Issue issue) {
        return true;
    }

    /** Whether the parameters say anything about the field. */
    default boolean isIn(Map<String, String[]> parameters) {
        return parameters.containsKey(id());
    }

    /** The input in the form that {@link #check} and {@link #apply} take; of absent parameters, the form that clears the field. */
    Object read(Map<String, String[]> parameters);

    /** Refuses input that the field cannot hold. */
    void check(Object input, FieldCheck check);

    /** Whether the issue may not be without a value, although it has none. */
    default boolean isMissing(Issue issue) {
        return false;
    }

    /** Sets checked input on the issue in memory. */
    void apply(Object input, MutableIssue issue);

    /** Sets what a new issue has when nobody says otherwise. */
    default void applyDefault(MutableIssue issue, ApplicationUser creator) {
    }

    /** Stores what is not in the issue's own row. */
    default void storeNew(Issue issue) {
    }

    /** Stores what is not in the issue's own row, and says what history has to tell: nothing when the value is the same as before. */
    Optional<ChangeItemBean> storeChange(Issue issue, ModifiedValue<?> change);
}
