package org.hypothesisstories.adapter.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.application.CriteriaStateKeeper;
import org.hypothesisstories.application.KeepVerdictTogether;
import org.hypothesisstories.application.LinkFollowUp;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.StartNextRound;
import org.hypothesisstories.application.VerdictRecorder;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Closing;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.FakeClosing;
import org.hypothesisstories.testing.FakeFields;
import org.hypothesisstories.testing.FakeIssues;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryEvidence;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.InMemoryVerdicts;
import org.hypothesisstories.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericValue;

class HypothesisListenerTest {
    private static final long ISSUE = 10001;
    private static final long FOLLOWER = 10002;

    private final MutableClock clock = MutableClock.at("2026-03-02T09:00:00Z");
    private final FakeFields fields = new FakeFields();
    private final FakeClosing closing = new FakeClosing(fields);
    private final FakeIssues issues = new FakeIssues();
    private final InMemoryRounds rounds = new InMemoryRounds();
    private final InMemoryVerdicts verdicts = new InMemoryVerdicts();
    private final ReadRound readRound = new ReadRound(rounds, new InMemoryEvidence(), new InMemoryAmendments(), verdicts);
    private final CriteriaStateKeeper keeper = new CriteriaStateKeeper(fields, readRound);
    private final ResearchFields research = mock(ResearchFields.class);
    private final JiraHypothesisFields hypotheses = mock(JiraHypothesisFields.class);
    private final Issue issue = mock(Issue.class);
    private String linked = "none";
    private final HypothesisListener listener = new HypothesisListener(
            research, hypotheses, keeper,
            new KeepVerdictTogether(fields, closing, readRound,
                    new ConcludeRound(fields, null, readRound, new VerdictRecorder(verdicts, clock), rounds, clock),
                    new StartNextRound(rounds, keeper, clock)),
            new LinkFollowUp(issues, (origin, follower, creator) -> linked = origin.key() + " " + follower.key()));

    @BeforeEach
    void carryTheFields() {
        lenient().when(issue.getId()).thenReturn(FOLLOWER);
        lenient().when(research.carries(issue, Keys.STATEMENT_FIELD_SETTING)).thenReturn(true);
        for (String setting : List.of(Keys.CRITERIA_FIELD_SETTING, Keys.VERDICT_FIELD_SETTING)) {
            CustomField field = mock(CustomField.class);
            lenient().when(field.getUntranslatedName()).thenReturn(setting);
            lenient().when(research.field(setting)).thenReturn(Optional.of(field));
        }
        lenient().when(hypotheses.origin(issue)).thenReturn(Optional.empty());
        fields.write(FOLLOWER, Hypothesis.EMPTY);
    }

    @Test
    void writesHowTheCriteriaStandWhenSomebodyChangedThem() {
        listener.onIssueEvent(changed("custom", Keys.CRITERIA_FIELD_SETTING));

        assertEquals(Optional.of("no-evidence 0"), fields.criteriaState(FOLLOWER));
    }

    @Test
    void archivesTheRoundWhenSomebodyTookTheResolutionAway() {
        closing.put(FOLLOWER, Optional.of(Verdict.REFUTED));
        rounds.store(rounds.current(FOLLOWER).concludedBy(
                new Round.Stamp(Actor.AUTOMATIC, clock.instant())));
        verdicts.add(new VerdictRecord(FOLLOWER, 1, Verdict.REFUTED,
                Assessment.Ground.MUST_NOT_MET, 0, 0,
                Learning.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(),
                rounds.current(FOLLOWER).concluded().orElseThrow()));

        listener.onIssueEvent(changed("jira", "resolution"));

        assertEquals(List.of("clear"), closing.written());
        assertEquals(2, rounds.current(FOLLOWER).number());
    }

    @Test
    void looksNoFurtherAtAChangeThatIsNoneOfItsBusiness() {
        closing.resolve(FOLLOWER, new Closing.As(Verdict.REFUTED));

        listener.onIssueEvent(changed("jira", "summary"));
        listener.onIssueEvent(event(EventType.ISSUE_COMMENTED_ID, null));

        assertEquals(List.of(), closing.written());
        verify(hypotheses, never()).origin(any());
    }

    @Test
    void leavesOtherIssuesAlone() {
        lenient().when(research.carries(issue, Keys.STATEMENT_FIELD_SETTING)).thenReturn(false);
        closing.resolve(FOLLOWER, new Closing.As(Verdict.REFUTED));

        listener.onIssueEvent(changed("jira", "resolution"));

        assertEquals(List.of(), closing.written());
    }

    @Test
    void linksANewHypothesisToTheOneThatItFollowsFrom() {
        issues.add(ISSUE, "RES-1");
        issues.add(FOLLOWER, "RES-2");
        lenient().when(hypotheses.origin(issue)).thenReturn(Optional.of("RES-1"));

        listener.onIssueEvent(event(EventType.ISSUE_CREATED_ID, null));

        assertEquals("RES-1 RES-2", linked);
    }

    @Test
    void linksNothingThatTheCreatorMayNotSee() {
        issues.add(ISSUE, "RES-1");
        issues.add(FOLLOWER, "RES-2");
        issues.keepOut(Actor.user("ana"));
        lenient().when(hypotheses.origin(issue)).thenReturn(Optional.of("RES-1"));

        listener.onIssueEvent(event(EventType.ISSUE_CREATED_ID, null));

        assertEquals("none", linked);
    }

    @Test
    void disturbsNobodyWhenItFails() {
        lenient().when(research.carries(issue, Keys.STATEMENT_FIELD_SETTING)).thenThrow(new IllegalStateException("no tables"));

        assertDoesNotThrow(() -> listener.onIssueEvent(changed("jira", "resolution")));
    }

    private IssueEvent changed(String type, String field) {
        return event(EventType.ISSUE_UPDATED_ID, new Changes(type, field));
    }

    private IssueEvent event(Long type, GenericValue changes) {
        ApplicationUser ana = mock(ApplicationUser.class);
        lenient().when(ana.getKey()).thenReturn("ana");
        return new IssueEvent(issue, ana, null, null, changes, Map.of(), type, false);
    }

    /** A change log that names one field. */
    private static final class Changes extends GenericValue {
        private final String type;
        private final String field;

        Changes(String type, String field) {
            this.type = type;
            this.field = field;
        }

        @Override
        public List<GenericValue> getRelated(String relation) {
            return List.of(this);
        }

        @Override
        public String getString(String name) {
            return name.equals("fieldtype") ? type : field;
        }
    }
}
