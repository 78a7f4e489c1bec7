package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HypothesisResourceTest {
    private final TimeBoxWorld world = new TimeBoxWorld();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final HypothesisResource resource = new HypothesisResource(world.read, json(), authentication, PluginTexts.reader());

    @BeforeEach
    void writeAHypothesis() {
        ApplicationUser ana = mock(ApplicationUser.class);
        when(ana.getKey()).thenReturn("ana");
        when(authentication.getLoggedInUser()).thenReturn(ana);
        world.fields.write(TimeBoxWorld.ISSUE, new Hypothesis(
                new Statement("a <b>", "work", "", ""),
                new ExitCriteria(List.of(new MeasuredCriterion(
                        new CriterionId("c1"), CriterionRole.MUST, "precision", Comparator.GREATER, new BigDecimal("0.95"), ""))),
                BudgetText.parse("3d").value(), Optional.empty()));
    }

    @Test
    void tellsEverythingAboutAHypothesisInValuesAndInWords() {
        world.start.start(TimeBoxWorld.ISSUE, TimeBoxWorld.ANA, Reason.enteredStatus("Test Hypothesis"));

        Map<?, ?> answer = answer(200, "RES-1");

        assertEquals("We believe that a <b> will work.", ((Map<?, ?>) answer.get("statement")).get("sentence"));
        Map<?, ?> criterion = (Map<?, ?>) ((List<?>) answer.get("criteria")).get(0);
        assertEquals("precision > 0.95", criterion.get("text"));
        assertEquals(new BigDecimal("0.95"), criterion.get("threshold"));
        assertEquals("No evidence yet", criterion.get("stateText"));
        Map<?, ?> box = (Map<?, ?>) answer.get("timeBox");
        assertEquals("running", box.get("state"));
        assertEquals("3 days of working time left", box.get("remainingText"));
        assertEquals("Running since <date>: the issue moved to Test Hypothesis", box.get("why"));
        assertEquals("2025-03-05T17:00:00Z", box.get("deadline"));
        assertEquals(true, answer.get("testable"));
        assertEquals("Go on until the time box ends; then stop and decide.", answer.get("nextStep"));
    }

    @Test
    void tellsWhatIsMissingAndWhereItIsMended() {
        world.fields.write(TimeBoxWorld.ISSUE, Hypothesis.EMPTY);

        Map<?, ?> answer = answer(200, "RES-1");

        Map<?, ?> first = (Map<?, ?>) ((List<?>) answer.get("missing")).get(0);
        assertEquals("approach", first.get("key"));
        assertEquals(true, first.get("needed"));
        assertEquals("/jira/secure/EditIssue!default.jspa?id=10001#customfield_7", first.get("href"));
        assertEquals("Complete the hypothesis; then the test can start.", answer.get("nextStep"));
    }

    @Test
    void hidesAnIssueFromWhoMayNotSeeIt() {
        world.issues.keepOut(Actor.user("ana"));

        assertEquals(answer(404, "RES-1").get("code"), answer(404, "NONE-1").get("code"));
        assertEquals(Map.of("code", "issue-not-found", "message", "There is no issue NONE-1, or you may not see it.",
                "details", Map.of("issue", "NONE-1")), answer(404, "NONE-1"));
    }

    private Map<?, ?> answer(int status, String key) {
        Response response = resource.read(key);
        assertEquals(status, response.getStatus());
        assertEquals("no-store", response.getHeaderString("Cache-Control"));
        return (Map<?, ?>) JsonReader.read((String) response.getEntity());
    }

    private HypothesisJson json() {
        DateTimeFormatterFactory formatters = mock(DateTimeFormatterFactory.class);
        DateTimeFormatter formatter = mock(DateTimeFormatter.class, RETURNS_SELF);
        when(formatters.formatter()).thenReturn(formatter);
        when(formatter.format(any())).thenReturn("<date>");
        ResearchFields fields = mock(ResearchFields.class);
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_7");
        when(fields.field(any())).thenReturn(Optional.of(field));
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new HypothesisJson(PluginTexts.reader(), new DateWords(formatters), world.calendars,
                new FieldLinks(fields, application));
    }
}
