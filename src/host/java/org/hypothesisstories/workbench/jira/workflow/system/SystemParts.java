package org.hypothesisstories.workbench.jira.workflow.system;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.i18n.Translations;

/** Jira's own conditions, validators and functions under the class names that workflows have stored. */
public final class SystemParts {
    private static final String JIRA = "com.atlassian.jira.workflow.";

    private final Map<String, SystemPart> parts = new HashMap<>();

    public SystemParts(SystemServices services) {
        addConditions(services);
        addIssueFunctions(services);
        addAssignments(services);
    }

    private void addConditions(SystemServices services) {
        PermissionCondition permission = new PermissionCondition(services);
        put("validator.PermissionValidator", new PermissionValidator(permission, services), "permission", "permissionKey");
        putCondition("PermissionCondition", permission, "permission", "permissionKey");
        putCondition("AllowOnlyAssignee", (vars, args, properties) -> isCaller(vars, services, Run.of(vars).original().getAssigneeId()),
                "assignee");
        putCondition("AllowOnlyReporter", (vars, args, properties) -> isCaller(vars, services, Run.of(vars).original().getReporterId()),
                "reporter");
        putCondition("UserInGroupCondition", new UserInGroupCondition(services), "group", "group");
        putCondition("InProjectRoleCondition", new InProjectRoleCondition(services), "role", "jira.projectrole.id");
        putCondition("AlwaysFalseCondition", (vars, args, properties) -> false, "never");
    }

    private void addIssueFunctions(SystemServices services) {
        putFunction("issue.IssueCreateFunction", new CreateIssue(services), "create");
        putFunction("issue.UpdateIssueStatusFunction", (vars, args, properties) -> new StatusUpdate().execute(vars), "status");
        putFunction("misc.CreateCommentFunction", new CreateComment(services), "comment");
        putFunction("issue.GenerateChangeHistoryFunction", new GenerateChangeHistory(services), "history");
        // Search reads the tables of issues themselves, so that there is no index to renew.
        putFunction("issue.IssueReindexFunction", (vars, args, properties) -> { }, "reindex");
        putFunction("event.FireIssueEventFunction", new FireIssueEvent(services), "event", "eventTypeId");
        putFunction("issue.UpdateIssueFieldFunction", new UpdateIssueField(services), "field", "field.name", "field.value");
    }

    private void addAssignments(SystemServices services) {
        putFunction("issue.AssignToCurrentUserFunction",
                (vars, args, properties) -> Run.of(vars).issue().setAssignee(Run.of(vars).caller(services.users())), "assign.caller");
        putFunction("issue.AssignToReporterFunction",
                (vars, args, properties) -> Run.of(vars).issue().setAssignee(Run.of(vars).issue().getReporter()), "assign.reporter");
        putFunction("issue.AssignToLeadFunction",
                (vars, args, properties) -> Run.of(vars).issue().setAssignee(Run.of(vars).issue().getProjectObject().getProjectLead()),
                "assign.lead");
    }

    private static boolean isCaller(Map<?, ?> vars, SystemServices services, String userKey) {
        var caller = Run.of(vars).caller(services.users());
        return caller != null && caller.getKey().equals(userKey);
    }

    private void putCondition(String name, Condition condition, String text, String... argumentNames) {
        put("condition." + name, condition, text, argumentNames);
    }

    private void putFunction(String name, FunctionProvider function, String text, String... argumentNames) {
        put("function." + name, function, text, argumentNames);
    }

    private void put(String name, Object part, String text, String... argumentNames) {
        parts.put(JIRA + name, SystemPart.of(() -> part, "workbench.workflow.part." + text, argumentNames));
    }

    /** What the engine runs for the class name, if it is one of Jira's own. */
    public Optional<Object> find(String className) {
        return Optional.ofNullable(parts.get(className)).map(part -> part.instance().get());
    }

    /** A sentence on what the part does. */
    public Optional<String> describe(String className, Map<String, String> arguments, Translations translations, Locale locale) {
        return Optional.ofNullable(parts.get(className))
                .map(part -> translations.text(locale, part.textKey(), part.describedBy().apply(arguments)));
    }
}
