package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.CreateChoices;
import org.hypothesisstories.workbench.web.screen.FormField.Option;

/**
 * Creates issues from lines of comma-separated values, in the place of Jira's importer. The first line names the fields; the value of a
 * custom field is the text that its form takes. Nothing is created while a line is refused.
 */
public final class ImportPages {
    private final IssueService issues;
    private final CreateChoices choices;
    private final ImportColumns columns;

    /** What was wrong with one line, or the key of its issue. */
    public record Line(int number, String text) {}

    public ImportPages(IssueService issues, CreateChoices choices, ImportColumns columns) {
        this.issues = issues;
        this.choices = choices;
        this.columns = columns;
    }

    public void addTo(Routes routes) {
        routes.get("/secure/BulkCreateSetupPage!default.jspa", Access.USERS, visit -> form(visit, List.of(), List.of()))
                .post("/secure/BulkCreateSetupPage.jspa", Access.USERS, this::read);
    }

    private Reply form(Visit visit, List<Line> refused, List<Line> created) {
        return Reply.view("import.vm", "web.import.title").inContext("jira.create.issue")
                .with("projects", choices.projects(visit.user()).stream().map(project -> new Option(
                        project.getId().toString(), project.getName() + " (" + project.getKey() + ")",
                        project.getId().toString().equals(visit.parameter("pid", "")))).toList())
                .with("text", visit.typed("csv")).with("refused", refused).with("created", created);
    }

    private Reply read(Visit visit) {
        Project project = choices.project(visit).orElseThrow(() -> Refusal.forbidden("web.error.create"));
        List<List<String>> lines = CsvText.read(visit.typed("csv"));
        if (lines.size() < 2) {
            return form(visit, List.of(new Line(1, columns.text("web.import.empty"))), List.of());
        }
        List<String> unknown = columns.unknown(lines.get(0));
        if (!unknown.isEmpty()) {
            return form(visit, List.of(new Line(1, columns.text("web.import.unknown", String.join(", ", unknown)))), List.of());
        }
        List<Line> refused = new ArrayList<>();
        List<CreateValidationResult> checked = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            CreateValidationResult result = check(visit, project, columns.parameters(lines.get(0), lines.get(number)));
            checked.add(result);
            if (!result.isValid()) {
                refused.add(new Line(number + 1, told(result.getErrorCollection())));
            }
        }
        return refused.isEmpty() && visit.parameter("validate").isEmpty() ? create(visit, checked) : form(visit, refused, List.of());
    }

    private CreateValidationResult check(Visit visit, Project project, Map<String, String[]> parameters) {
        var input = issues.newIssueInputParameters(parameters);
        input.setProjectId(project.getId());
        String type = parameters.getOrDefault("issuetype", new String[] {""})[0];
        choices.types(project).stream().filter(each -> type.isEmpty() || each.getName().equalsIgnoreCase(type))
                .findFirst().map(IssueType::getId).ifPresent(input::setIssueTypeId);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setSkipScreenCheck(true);
        return issues.validateCreate(visit.user(), input);
    }

    private Reply create(Visit visit, List<CreateValidationResult> checked) {
        List<Line> created = new ArrayList<>();
        List<Line> refused = new ArrayList<>();
        for (int index = 0; index < checked.size(); index++) {
            IssueResult result = issues.create(visit.user(), checked.get(index));
            if (result.isValid()) {
                created.add(new Line(index + 2, result.getIssue().getKey()));
            } else {
                refused.add(new Line(index + 2, told(result.getErrorCollection())));
            }
        }
        return form(visit, refused, created);
    }

    private String told(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(),
                        errors.getErrors().entrySet().stream().map(error -> columns.name(error.getKey()) + ": " + error.getValue()))
                .collect(Collectors.joining(" "));
    }
}
