package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;

/** The pages of a bulk edit: choose issues, say what to change, confirm, done. Nothing is stored before the last. */
public final class BulkPages {
    private static final int MOST = 500;
    private static final Pattern CHOSEN = Pattern.compile("bulkedit_(\\d{1,18})");

    private final BulkEdit bulkEdit;
    private final SearchService search;
    private final CustomFieldMarkup markup;
    private final JiraAuthenticationContext reader;

    /** One issue of the selection; the last two are of the confirmation. */
    public record Line(Long id, String key, String summary, String before, String after) {}

    /** A field that may be changed, or why it may not. */
    public record Choice(String id, String label, boolean chosen, String unavailable, String editHtml) {}

    /** A parameter that is carried to the next page. */
    public record Carried(String name, String value) {}

    public BulkPages(BulkEdit bulkEdit, SearchService search, CustomFieldMarkup markup, JiraAuthenticationContext reader) {
        this.bulkEdit = bulkEdit;
        this.search = search;
        this.markup = markup;
        this.reader = reader;
    }

    public void addTo(Routes routes) {
        routes.get("/secure/views/bulkedit/BulkEdit1!default.jspa", Access.USERS, this::choose)
                .post("/secure/views/bulkedit/BulkEditDetails.jspa", Access.USERS, visit -> details(visit, Map.of(), List.of()))
                .post("/secure/views/bulkedit/BulkEditDetailsValidation.jspa", Access.USERS, visit -> checked(visit, false))
                .post("/secure/views/bulkedit/BulkEditPerform.jspa", Access.USERS, visit -> checked(visit, true));
    }

    private static Reply.View page(String step) {
        return Reply.view("bulk.vm", "web.bulk.title").inContext("jira.edit.issue").with("step", step)
                .with("lines", List.of()).with("choices", List.of()).with("carried", List.of()).with("messages", List.of());
    }

    private Reply choose(Visit visit) {
        SearchService.ParseResult parsed = search.parseQuery(visit.user(), visit.parameter("jqlQuery", visit.parameter("jql", "")));
        if (!parsed.isValid()) {
            throw Refusal.badRequest("web.error.parameter", "jqlQuery");
        }
        try {
            List<Issue> found = search.search(visit.user(), parsed.getQuery(), new PagerFilter<Issue>(0, MOST)).getResults();
            return page("choose").with("lines", found.stream().map(issue -> line(issue, "", "")).toList());
        } catch (SearchException failure) {
            throw new IllegalStateException("The search failed", failure);
        }
    }

    private List<Issue> selected(Visit visit) {
        Stream<Long> ids = visit.parameters().keySet().stream().sorted().map(CHOSEN::matcher).filter(Matcher::matches)
                .map(id -> Long.valueOf(id.group(1)));
        List<Issue> selected = bulkEdit.selected(ids, visit.user());
        if (selected.isEmpty()) {
            throw Refusal.badRequest("web.bulk.nothing");
        }
        return selected;
    }

    private Reply details(Visit visit, Map<String, String> errors, List<String> messages) {
        List<Issue> selected = selected(visit);
        List<String> chosen = chosen(visit);
        // Not empty, so that an empty form is shown and not the value of the first issue.
        Map<String, String[]> typed = new HashMap<>(visit.parameters());
        List<Choice> choices = bulkEdit.fields(selected).stream().map(field -> choice(field, selected, chosen, typed, errors, visit)).toList();
        return page("details").with("lines", lines(selected)).with("choices", choices).with("messages", messages)
                .with("carried", carried(visit, "bulkedit_"));
    }

    private Choice choice(CustomField field, List<Issue> selected, List<String> chosen, Map<String, String[]> typed,
            Map<String, String> errors, Visit visit) {
        String unavailable = bulkEdit.unavailable(field, selected, visit.user(), reader.getI18nHelper()).orElse("");
        return new Choice(field.getId(), field.getFieldName(), chosen.contains(field.getId()), unavailable,
                unavailable.isEmpty() ? markup.edit(field, selected.get(0), typed, errors) : "");
    }

    private Reply checked(Visit visit, boolean perform) {
        List<Issue> selected = selected(visit);
        List<String> chosen = chosen(visit);
        List<CustomField> fields = bulkEdit.fields(selected).stream().filter(field -> chosen.contains(field.getId())).toList();
        if (fields.isEmpty()) {
            return details(visit, Map.of(), List.of(reader.getI18nHelper().getText("web.bulk.no.field")));
        }
        Map<String, String> errors = new HashMap<>();
        List<String> messages = new ArrayList<>();
        for (CustomField field : fields) {
            bulkEdit.unavailable(field, selected, visit.user(), reader.getI18nHelper())
                    .ifPresent(why -> messages.add(field.getFieldName() + ": " + why));
            ErrorCollection found = bulkEdit.check(field, selected, visit.parameters());
            errors.putAll(found.getErrors());
            messages.addAll(found.getErrorMessages());
        }
        if (!errors.isEmpty() || !messages.isEmpty()) {
            return details(visit, errors, messages);
        }
        return perform ? perform(visit, selected, fields) : confirm(visit, selected, fields);
    }

    private Reply confirm(Visit visit, List<Issue> selected, List<CustomField> fields) {
        List<Line> lines = selected.stream().flatMap(issue -> fields.stream().map(field -> line(issue,
                bulkEdit.told(field, issue.getCustomFieldValue(field)),
                bulkEdit.told(field, bulkEdit.value(field, visit.parameters()))))).toList();
        return page("confirm").with("lines", lines).with("carried", carried(visit, "bulkedit_", "customfield_", "actions"));
    }

    private Reply perform(Visit visit, List<Issue> selected, List<CustomField> fields) {
        selected.forEach(issue -> bulkEdit.change(issue, fields, visit.parameters(), visit.user()));
        return page("done").with("lines", lines(selected));
    }

    private static List<String> chosen(Visit visit) {
        return Arrays.asList(visit.parameters().getOrDefault("actions", new String[0]));
    }

    private static List<Line> lines(List<Issue> issues) {
        return issues.stream().map(issue -> line(issue, "", "")).toList();
    }

    private static Line line(Issue issue, String before, String after) {
        return new Line(issue.getId(), issue.getKey(), issue.getSummary(), before, after);
    }

    private static List<Carried> carried(Visit visit, String... prefixes) {
        return visit.parameters().entrySet().stream()
                .filter(entry -> Arrays.stream(prefixes).anyMatch(entry.getKey()::startsWith))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Carried(entry.getKey(), value))).toList();
    }
}
