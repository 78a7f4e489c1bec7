package org.hypothesisstories.workbench.jira.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hypothesisstories.workbench.jira.field.SearchKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssueSearchTest {
    private final SearchFixture fixture = new SearchFixture();

    @BeforeAll
    void addCustomFields() {
        fixture.addCustomField(10001, "Time box ends", SearchKind.DATE_TIME);
        fixture.addCustomField(10002, "Statement", SearchKind.TEXT);
        fixture.addCustomField(10003, "Verdict", SearchKind.EXACT_TEXT);
        fixture.addCustomField(10004, "Recall", SearchKind.NUMBER);
        fixture.addCustomField(10005, "Reviewer", SearchKind.USER);
        fixture.addCustomField(10006, "Method", SearchKind.OPTION);
        fixture.addCustomField(10007, "Topics", SearchKind.LABEL);
        fixture.addCustomField(10008, "Unsearchable", null);
        fixture.addCustomField(10009, "Status", SearchKind.EXACT_TEXT);
        fixture.setValue(1, 10001, "date_value", Instant.parse("2026-11-23T12:00:00Z"));
        fixture.setValue(2, 10001, "date_value", Instant.parse("2026-11-20T12:00:00Z"));
        fixture.setValue(1, 10002, "text_value", "We believe that transfer learning works");
        fixture.setValue(3, 10003, "string_value", "refuted");
        fixture.setValue(1, 10004, "number_value", 0.7);
        fixture.setValue(2, 10004, "number_value", 0.4);
        fixture.setValue(1, 10005, "string_value", "KEY-bob");
        fixture.setValue(2, 10006, "string_value", "7");
        fixture.setValue(1, 10007, "string_value", "Images");
        fixture.run("insert into field_config_scheme (id, field_id, name) values (50, 'customfield_10006', 'any')");
        fixture.run("insert into field_config (id, scheme_id) values (60, 50)");
        fixture.run("insert into field_option (id, config_id, option_value, ordinal) values (7, 60, 'Grid search', 0)");
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', nullValues = "-", value = {
        "`` ¦ 1 2 3 10",
        "project = RES ¦ 1 2 3 10",
        "project = research ¦ 1 2 3 10",
        "project = 1 ¦ 1 2 3 10",
        "project != RES ¦ -",
        "status = \"To Do\" ¦ 1",
        "status = 10001 ¦ 3 10",
        "status != done ¦ 1 2",
        "status in (\"to do\", \"In Progress\") ¦ 1 2",
        "status not in (\"to do\", \"In Progress\") ¦ 3 10",
        "not status = Done ¦ 1 2",
        "statusCategory = Done ¦ 3 10",
        "statusCategory = indeterminate ¦ 2",
        "statusCategory != \"To Do\" ¦ 2 3 10",
        "type = Task ¦ 1 2 3 10",
        "issuetype = Bug ¦ -",
        "priority = Medium ¦ 1",
        "priority > Medium ¦ 2",
        "priority <= Medium ¦ 1 3",
        "priority is empty ¦ 10",
        "priority != Medium ¦ 2 3",
        "not priority = Medium ¦ 2 3 10",
        "priority in (Medium, EMPTY) ¦ 1 10",
        "priority not in (Medium, EMPTY) ¦ 2 3",
        "resolution = Unresolved ¦ 1 2",
        "resolution != Unresolved ¦ 3 10",
        "resolution in (Unresolved, Done) ¦ 1 2 3",
        "resolution is not EMPTY ¦ 3 10",
        "resolution = \"Won't Do\" ¦ 10",
        "assignee = currentUser() ¦ 1",
        "assignee = ann ¦ 1",
        "assignee = \"The ann\" ¦ 1",
        "assignee = \"ann@example.org\" ¦ 1",
        "assignee != ann ¦ 2",
        "assignee is EMPTY ¦ 3 10",
        "assignee in membersOf(data) ¦ 2",
        "assignee not in membersOf(\"Data\") ¦ 1",
        "reporter = ann and creator = ann ¦ 1 2 3 10",
        "watcher = currentUser() ¦ 2",
        "watcher is empty ¦ 1 3 10",
        "key = RES-1 ¦ 1",
        "issuekey in (res-1, RES-3) ¦ 1 3",
        "key > RES-2 ¦ 3 10",
        "key <= RES-2 ¦ 1 2",
        "id = 2 ¦ 2",
        "id = 20 ¦ -",
        "key != RES-1 ¦ 2 3 10",
        "labels = vision ¦ 1",
        "labels in (fast, nlp) ¦ 1 2",
        "labels != fast ¦ 2",
        "labels is empty ¦ 3 10",
        "summary ~ precision ¦ 1",
        "summary ~ \"PREC*\" ¦ 1",
        "summary ~ prec ¦ -",
        "summary ~ \"data precision\" ¦ 1",
        "summary ~ \"\\\"data precision\\\"\" ¦ -",
        "summary ~ \"\\\"precision > .95\\\"\" ¦ 1",
        "summary ~ \"10%\" ¦ 1",
        "summary ~ \"1%\" ¦ -",
        "summary ~ model_a ¦ 2",
        "summary ~ modelxa ¦ -",
        "summary ~ \"m?del\" ¦ 3",
        "summary !~ model ¦ 1 2 10",
        "summary ~ 天気 ¦ 10",
        "summary ~ 大阪 ¦ -",
        "description ~ gpu ¦ 1",
        "description is empty ¦ 2 3 10",
        "description !~ gpu ¦ -",
        "comment ~ people ¦ 3",
        "comment is not empty ¦ 3",
        "text ~ gpu ¦ 1 3",
        "text ~ transfer ¦ 1",
        "created > -1d ¦ 2 10",
        "created <= \"-1w\" ¦ 1 3",
        "created >= startOfDay() ¦ 2 10",
        "created >= startOfDay(-1d) ¦ 2 10",
        "created < startOfYear() ¦ 3",
        "created < startOfYear(-1) ¦ -",
        "created > \"2026/11/23 18:29\" ¦ 10",
        "created < \"2026-11-23\" ¦ 1 3",
        "created = \"2026-11-23 18:30\" ¦ 10",
        "created > \"-99999y\" and created < 999999999999999999 ¦ 1 2 3 10",
        "updated > -1h ¦ 10",
        "due <= endOfWeek() ¦ 2",
        "duedate < now() ¦ -",
        "due is empty ¦ 1 3 10",
        "resolved is empty ¦ 1 2 3 10",
        "\"Time box ends\" < now() ¦ 2",
        "cf[10001] >= now() ¦ 1",
        "\"time BOX ends\" is empty ¦ 3 10",
        "Statement ~ \"transfer learning\" ¦ 1",
        "Statement is not empty ¦ 1",
        "Verdict = refuted ¦ 3",
        "Verdict != refuted ¦ -",
        "Verdict in (refuted, supported) ¦ 3",
        "Recall >= 0.7 ¦ 1",
        "Recall < 1 ¦ 1 2",
        "Recall = 0.4 ¦ 2",
        "Reviewer = bob ¦ 1",
        "Method = \"grid search\" ¦ 2",
        "Method = 7 ¦ 2",
        "Topics = images ¦ 1",
        "status = done and (assignee is empty or labels = fast) ¦ 3 10",
        "status = done or labels = nlp and assignee = bob ¦ 2 3 10",
        "not (status = done or labels = nlp) ¦ 1",
    })
    void finds(String jql, String numbers) {
        List<String> expected =
                numbers == null ? List.of() : Arrays.stream(numbers.split(" ")).map("RES-"::concat).toList();
        assertEquals(Set.copyOf(expected), Set.copyOf(fixture.find(jql)));
        assertEquals(Set.of(), Set.copyOf(fixture.errors(jql)));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
        "`` ¦ 10 3 2 1",
        "order by key ¦ 1 2 3 10",
        "order by key desc ¦ 10 3 2 1",
        "order by created ¦ 10 2 1 3",
        "order by created asc ¦ 3 1 2 10",
        "order by priority, key ¦ 10 2 1 3",
        "order by priority asc ¦ 3 1 2 10",
        "order by assignee, key ¦ 1 2 3 10",
        "order by assignee desc, key ¦ 3 10 2 1",
        "order by status asc, summary asc ¦ 2 1 3 10",
        "order by due asc, key asc ¦ 2 1 3 10",
        "order by \"Time box ends\", key ¦ 2 1 3 10",
        "order by cf[10004] desc, key ¦ 3 10 1 2",
        "order by Statement, Topics, labels, project, resolution, type, key ¦ 1 2 3 10",
        "assignee is not empty order by description desc, key ¦ 2 1",
    })
    void orders(String jql, String numbers) {
        List<String> expected = Arrays.stream(numbers.split(" ")).map("RES-"::concat).toList();
        assertEquals(expected, fixture.find(jql));
        assertEquals(Set.of(), Set.copyOf(fixture.errors(jql)));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
        "colour = red ¦ Field 'colour' does not exist or you do not have permission to view it.",
        "Unsearchable = x ¦ Field 'Unsearchable' does not exist or you do not have permission to view it.",
        "cf[99] = x ¦ Field 'cf[99]' does not exist or you do not have permission to view it.",
        "order by colour ¦ Field 'colour' does not exist or you do not have permission to view it.",
        "order by comment ¦ Not able to sort using field 'comment'.",
        "status = Lost ¦ The value 'Lost' does not exist for the field 'status'.",
        "status in (Done, Lost) ¦ The value 'Lost' does not exist for the field 'status'.",
        "status = 999 ¦ A value with ID '999' does not exist for the field 'status'.",
        "project = SEC ¦ The value 'SEC' does not exist for the field 'project'.",
        "assignee = nobody ¦ The value 'nobody' does not exist for the field 'assignee'.",
        "Method = none ¦ The value 'none' does not exist for the field 'Method'.",
        "key = RES-99 ¦ An issue with key 'RES-99' does not exist for field 'key'.",
        "key = SEC-1 ¦ An issue with key 'SEC-1' does not exist for field 'key'.",
        "key = nonsense ¦ The issue key 'nonsense' for field 'key' is invalid.",
        "status ~ done ¦ The operator '~' is not supported by the 'status' field.",
        "status > done ¦ The operator '>' is not supported by the 'status' field.",
        "summary = x ¦ The operator '=' is not supported by the 'summary' field.",
        "summary ~ \"*x\" ¦ The text query '*x' for field 'summary' is not allowed to start with '*'.",
        "summary ~ \"\" ¦ The field 'summary' does not support searching for an empty string.",
        "status = (Done) ¦ Operator '=' does not support the list value '(\"Done\")' for field 'status'.",
        "status in Done ¦ Operator 'in' does not support the non-list value '\"Done\"' for field 'status'.",
        "status is Done ¦ Operator 'is' only supports EMPTY, not the value '\"Done\"' for field 'status'.",
        "assignee = membersOf(data) ¦ Operator '=' does not support the list value 'membersOf(\"data\")' for field 'assignee'.",
        "assignee = whoever() ¦ Unable to find JQL function 'whoever()'.",
        "assignee = currentUser(x) ¦ Function 'currentUser' expected '0' arguments but received '1'.",
        "assignee in membersOf() ¦ Function 'membersOf' expected '1' arguments but received '0'.",
        "created > startOfDay(soon) ¦ Duration for function 'startOfDay' should have the format (+/-)n(yMwdhm), e.g -1M for 1 month earlier.",
        "Recall > much ¦ The value 'much' for field 'Recall' is not a valid number.",
        "created > soon ¦ Date value 'soon' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
        "created > \"2026/02/30\" ¦ Date value '2026/02/30' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    })
    void refuses(String jql, String message) {
        assertEquals(Set.of(message), Set.copyOf(fixture.errors(jql)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "summary ~ \"x') or 1=1 --\"",
        "summary ~ \"' or ''='\"",
        "Verdict = \"x' or '1'='1\"",
        "labels in (\"x') or ('1'='1\")",
        "Statement ~ \"!% ? :name <x>\"",
        "assignee in (EMPTY) and Verdict = \"'; drop table issue; --\"",
    })
    void takesSqlForText(String jql) {
        assertEquals(List.of(), fixture.find(jql));
        assertEquals(4, fixture.find("").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status = \"' or 1=1 --\"", "\"' or 1=1 --\" = x", "cf[1] = \"1) or (1=1\"", "key = \"RES-1' or '1'='1\""})
    void takesSqlForUnknownNames(String jql) {
        assertEquals(1, fixture.errors(jql).size());
        assertEquals(List.of(), fixture.find(jql));
    }

    @Test
    void prefersJirasFieldsToCustomFieldsOfTheSameName() {
        assertEquals(List.of("RES-1"), fixture.find("Status = \"To Do\""));
    }

    @Test
    void findsNothingWithAClauseThatMakesNoSense() {
        assertEquals(List.of("RES-1"), fixture.find("colour = red or status = \"To Do\""));
    }

    @Test
    void reportsEveryClauseThatMakesNoSense() {
        assertEquals(3, fixture.errors("colour = red and status = Lost order by shape").size());
    }

    @Test
    void respectsThePage() throws Exception {
        SearchResults<Issue> page =
                fixture.service.search(fixture.ann, fixture.query("order by key"), new PagerFilter<Issue>(1, 2));
        assertEquals(List.of("RES-2", "RES-3"), page.getResults().stream().map(Issue::getKey).toList());
        assertEquals(4, page.getTotal());
        assertEquals(1, page.getStart());
        assertEquals(List.of("RES-10"), fixture.find(fixture.ann, "order by key", new PagerFilter<Issue>(3, -1)));
    }

    @Test
    void countsWhatTheSearcherMaySee() throws Exception {
        assertEquals(1, fixture.service.searchCount(fixture.ann, fixture.query("summary ~ precision")));
        assertEquals(2, fixture.service.searchCountOverrideSecurity(fixture.ann, fixture.query("summary ~ precision")));
        assertEquals(0, fixture.service.searchCount(null, fixture.query("")));
    }

    @Test
    void tellsAnonymousUsersThatTheyMayNotSeeTheField() {
        assertEquals(
                Set.of("Field 'colour' does not exist or this field cannot be viewed by anonymous users."),
                fixture.service.validateQuery(null, fixture.query("colour = red")).getErrorMessages());
    }

    @Test
    void findsNobodyForAnAnonymousCurrentUser() {
        assertTrue(fixture.find(null, "assignee = currentUser()", new PagerFilter<Issue>(10)).isEmpty());
    }

    @Test
    void handsSyntaxErrorsToTheCaller() {
        SearchService.ParseResult result = fixture.service.parseQuery(fixture.ann, "status =");
        assertFalse(result.isValid());
        assertEquals(
                Set.of("Error in the JQL Query: Expecting either a value, list or function before the end of the query."),
                result.getErrors().getErrorMessages());
    }
}
