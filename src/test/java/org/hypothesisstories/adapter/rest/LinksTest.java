package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.KEY;
import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.DevelopmentStories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksTest {
    private final RestWorld world = new RestWorld();

    @BeforeEach
    void refute() {
        world.start("recall > .7");
        world.post(201, "{\"criterion\": \"recall\", \"value\": 0.64}");
        MutableIssue issue = mock(MutableIssue.class);
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(7L);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getIssueTypeId()).thenReturn("10100");
        when(world.issueManager.getIssueObject(RestWorld.ISSUE)).thenReturn(issue);
    }

    @Test
    void leadsFromAResultToTheNextHypothesis() {
        assertNull(at(world.readWhole(), "links.nextHypothesis"));

        record("cut & <b>off</b>");

        assertEquals("/jira/secure/CreateIssueDetails!init.jspa?pid=7&issuetype=10100&customfield_7%3Aorigin=RES-1"
                        + "&customfield_7%3Aprior-evidence=RES-1+%28Refuted%29%3A+cut+%26+%3Cb%3Eoff%3C%2Fb%3E",
                at(world.readWhole(), "links.nextHypothesis"));
    }

    @Test
    void promotesADecidedHypothesisOnce() {
        assertEquals("not-decided", answer(409, world.promotion().promote(KEY, body("{}"))).get("code"));
        assertEquals(false, at(world.readWhole(), "links.promote"));
        record("l");
        assertEquals(true, at(world.readWhole(), "links.promote"));

        Map<?, ?> made = answer(201, world.promotion().promote(KEY, body("{\"project\": \"DEV\", \"issueType\": \" \"}")));

        assertEquals(Map.of("key", "DEV-1", "href", "/jira/browse/DEV-1"), made);
        assertEquals(List.of(new DevelopmentStories.Wish(Optional.of("DEV"), Optional.empty(), Optional.empty())), world.stories.wishes);
        assertEquals("It was promoted already, to DEV-1. Go on there, or create another issue by hand.",
                answer(409, world.promotion().promote(KEY, body("{}"))).get("message"));
        assertEquals(false, at(world.readWhole(), "links.promote"));
        world.boxes.issues.keepOut(RestWorld.ANA);
        assertEquals(404, world.promotion().promote(KEY, body("{}")).getStatus());
    }

    @Test
    void tellsOnlyOfLinkedIssuesThatTheReaderMaySee() {
        IssueLinkType followUp = type(1L, "leads to", "follows from");
        when(world.linkTypes.getIssueLinkTypesByName("Hypothesis follow-up")).thenReturn(List.of(followUp));
        world.boxes.issues.add(2, "RES-2");
        IssueLink shown = outward(followUp, "RES-2");
        IssueLink hidden = outward(followUp, "SECRET-1");
        IssueLink foreign = outward(type(9L, "blocks", "is blocked by"), "RES-2");
        when(world.issueLinks.getOutwardLinks(RestWorld.ISSUE)).thenReturn(List.of(shown, hidden, foreign));

        List<?> followUps = at(world.readWhole(), "links.followUps");

        assertEquals(1, followUps.size());
        assertEquals("RES-2", at(followUps, "0.key"));
        assertEquals("leads to", at(followUps, "0.relation"));
        assertEquals("/jira/browse/RES-2", at(followUps, "0.href"));
    }

    private void record(String learned) {
        answer(200, world.verdict().record(KEY, body("""
                {"verdict": "refuted", "learning": {"believed": "b", "observed": "o", "learned": "%s", "therefore": "t", "nextStep": "pivot"}}
                """.formatted(learned))));
    }

    private static IssueLinkType type(long id, String outward, String inward) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        when(type.getOutward()).thenReturn(outward);
        when(type.getInward()).thenReturn(inward);
        return type;
    }

    private static IssueLink outward(IssueLinkType type, String key) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("<script>");
        IssueLink link = mock(IssueLink.class);
        when(link.getIssueLinkType()).thenReturn(type);
        when(link.getDestinationObject()).thenReturn(issue);
        return link;
    }
}
