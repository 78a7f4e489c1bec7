package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionJsonTest {
    private static final long QUESTION = 20001;
    private static final long OTHER = 20002;

    private final RestWorld world = new RestWorld();
    private final IssueLinkType raises = linkType(1L);
    private final List<IssueLink> raised = new ArrayList<>();
    private long lastId = 30000;

    @BeforeEach
    void setUp() {
        world.write("recall > .7");
        when(world.linkTypes.getIssueLinkTypesByName("Research question")).thenReturn(List.of(raises));
        when(world.issueLinks.getOutwardLinks(QUESTION)).thenReturn(raised);
        Issue self = hypothesis(RestWorld.ISSUE, RestWorld.KEY, null);
        raised.add(link(raises, null, self));
    }

    @Test
    void countsHowTheVisibleHypothesesOfTheQuestionEnded() {
        asks(raises, issue(QUESTION, "RES-9"), true);
        raise("RES-2", Verdict.REFUTED, true);
        raise("RES-3", Verdict.REFUTED, true);
        raise("RES-4", Verdict.SUPPORTED, true);
        raise("RES-5", Verdict.INCONCLUSIVE, false);

        Map<?, ?> question = at(world.readWhole(), "links.question");

        assertEquals("RES-9", question.get("key"));
        assertEquals("Summary of RES-9", question.get("summary"));
        assertEquals("/jira/browse/RES-9", question.get("href"));
        assertEquals(4, RestWorld.<Number>at(question, "hypotheses").intValue());
        assertEquals("{supported=1, refuted=2, inconclusive=0, not-finished=0, open=1}", question.get("verdicts").toString());
        verify(world.issueLinks, times(1)).getOutwardLinks(QUESTION);
        verify(world.issueLinks, times(1)).getInwardLinks(RestWorld.ISSUE);
    }

    @Test
    void countsNoIssueThatIsNoHypothesisAndNoOtherLink() {
        asks(raises, issue(QUESTION, "RES-9"), true);
        Issue task = issue(++lastId, "RES-6");
        world.boxes.issues.add(lastId, "RES-6");
        raised.add(link(raises, null, task));
        raised.add(link(linkType(2L), null, raised.get(0).getDestinationObject()));

        assertEquals(1, RestWorld.<Number>at(world.readWhole(), "links.question.hypotheses").intValue());
    }

    @Test
    void tellsNothingOfAQuestionThatTheReaderMayNotSee() {
        asks(raises, issue(QUESTION, "RES-9"), false);

        assertNull(at(world.readWhole(), "links.question"));
    }

    @Test
    void takesNoOtherLinkForAQuestion() {
        asks(linkType(2L), issue(OTHER, "RES-8"), true);

        assertNull(at(world.readWhole(), "links.question"));
    }

    private void asks(IssueLinkType type, Issue question, boolean visible) {
        if (visible) {
            world.boxes.issues.add(question.getId(), question.getKey());
        }
        IssueLink inward = link(type, question, null);
        when(world.issueLinks.getInwardLinks(RestWorld.ISSUE)).thenReturn(List.of(inward));
    }

    private void raise(String key, Verdict verdict, boolean visible) {
        Issue issue = hypothesis(++lastId, key, verdict);
        if (visible) {
            world.boxes.issues.add(lastId, key);
        }
        raised.add(link(raises, null, issue));
    }

    private Issue hypothesis(long id, String key, Verdict verdict) {
        Issue issue = issue(id, key);
        when(world.fields.carries(issue, Keys.STATEMENT_FIELD_SETTING)).thenReturn(true);
        when(world.fields.value(issue, Keys.VERDICT_FIELD_SETTING, Verdict.class)).thenReturn(Optional.ofNullable(verdict));
        return issue;
    }

    private static Issue issue(long id, String key) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("Summary of " + key);
        return issue;
    }

    private static IssueLink link(IssueLinkType type, Issue source, Issue destination) {
        IssueLink link = mock(IssueLink.class);
        when(link.getIssueLinkType()).thenReturn(type);
        when(link.getSourceObject()).thenReturn(source);
        when(link.getDestinationObject()).thenReturn(destination);
        return link;
    }

    private static IssueLinkType linkType(long id) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        when(type.getOutward()).thenReturn("outward " + id);
        when(type.getInward()).thenReturn("inward " + id);
        return type;
    }
}
