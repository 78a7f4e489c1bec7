package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.issue.IssueStore;

/**
 * Runs the transitions of issues, each wholly or not at all: the move, every post-function and what they store belong to one
 * transaction.
 */
public final class Transitions {
    private static final int CREATE = 1;

    private final Database database;
    private final Configuration configuration;
    private final WorkflowParts parts;
    private final IssueStore issues;
    private final TransitionErrors errors;

    Transitions(Database database, Configuration configuration, WorkflowParts parts, IssueStore issues, TransitionErrors errors) {
        this.database = database;
        this.configuration = configuration;
        this.parts = parts;
        this.issues = issues;
        this.errors = errors;
    }

    /** The actions that the user could execute now, conditions applied, as the workflow lists them. */
    List<ActionDescriptor> available(Issue issue, ApplicationUser user, TransitionOptions options) {
        long entry = issue.getWorkflowId();
        WorkflowEngine engine = engine(user, options);
        WorkflowDescriptor workflow = engine.getWorkflowDescriptor(engine.getWorkflowName(entry));
        return Arrays.stream(engine.getAvailableActions(entry, inputs(issue, issue, user, Map.of()))).distinct()
                .mapToObj(workflow::getAction).toList();
    }

    /**
     * Executes an action on the issue, whose fields may carry input that is not stored yet.
     *
     * @param variables further variables for conditions, validators and functions, for instance {@code comment}
     * @return why it was refused; without errors when it was done
     */
    public ErrorCollection execute(MutableIssue issue, ApplicationUser user, int actionId, Map<String, ?> variables,
            TransitionOptions options) {
        try {
            return database.inTransaction(() -> move(issue, user, actionId, variables, engine(user, options)));
        } catch (Undone undone) {
            return undone.errors();
        }
    }

    private ErrorCollection move(MutableIssue issue, ApplicationUser user, int actionId, Map<String, ?> variables, WorkflowEngine engine) {
        issues.lock(issue.getId());
        Issue original = issues.find(issue.getId()).orElseThrow();
        try {
            engine.doAction(issue.getWorkflowId(), actionId, inputs(issue, original, user, variables));
            return new SimpleErrorCollection();
        } catch (InvalidActionException unavailable) {
            return errors.unavailable(issue, user, actionId);
        } catch (InvalidInputException refused) {
            ErrorCollection found = errors.of(refused);
            if (engine.isRefusedByValidator()) {
                // Nothing has moved yet, so that a transaction around this one may go on.
                return found;
            }
            throw new Undone(found, refused);
        } catch (WorkflowException | RuntimeException failed) {
            throw new Undone(errors.failed(issue, user, failed), failed);
        }
    }

    /** Creates the issue by the first action of the workflow; returns why it was refused, without errors when it exists. */
    public ErrorCollection create(MutableIssue issue, ApplicationUser user, String workflowName) {
        try {
            return database.inTransaction(() -> initialize(issue, user, workflowName));
        } catch (Undone undone) {
            return undone.errors();
        }
    }

    private ErrorCollection initialize(MutableIssue issue, ApplicationUser user, String workflowName) {
        try {
            engine(user, TransitionOptions.defaults()).initialize(workflowName, CREATE, inputs(issue, issue, user, Map.of()));
            return new SimpleErrorCollection();
        } catch (InvalidInputException refused) {
            throw new Undone(errors.of(refused), refused);
        } catch (WorkflowException | RuntimeException failed) {
            throw new Undone(errors.failed(issue, user, failed), failed);
        }
    }

    private WorkflowEngine engine(ApplicationUser user, TransitionOptions options) {
        return new WorkflowEngine(configuration, parts, new Caller(user == null ? null : user.getKey()), options);
    }

    private static Map<String, Object> inputs(Issue issue, Issue original, ApplicationUser user, Map<String, ?> variables) {
        Map<String, Object> inputs = new HashMap<>(variables);
        inputs.put("issue", issue);
        inputs.put("issueId", issue.getId());
        inputs.put("pkey", issue.getProjectObject().getKey());
        inputs.put(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY, original);
        inputs.put("username", user == null ? null : user.getUsername());
        inputs.put("userKey", user == null ? null : user.getKey());
        return inputs;
    }
}
