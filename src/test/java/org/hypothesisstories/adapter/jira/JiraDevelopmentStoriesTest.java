package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.DevelopmentStories.Wish;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class JiraDevelopmentStoriesTest {
    private static final Wish ANY = new Wish(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String LONG_MESSAGE = "Component/s is required in this project, as its administrators decided a long time ago.";

    private final IssueService service = mock(IssueService.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final IssueLinkTypeManager linkTypes = mock(IssueLinkTypeManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueTypeSchemeManager schemes = mock(IssueTypeSchemeManager.class);
    private final JiraSettings settings = mock(JiraSettings.class);
    private final IssueInputParameters input = mock(IssueInputParameters.class, RETURNS_SELF);
    private final JiraDevelopmentStories stories = new JiraDevelopmentStories(
            service, links, new ResearchLinks(linkTypes, settings), mock(UserManager.class),
            new StoryPlaces(issues, projects, schemes, settings), new StoryTexts(issues, PluginTexts.reader()));

    @BeforeEach
    void setUp() {
        Project home = mock(Project.class);
        when(home.getId()).thenReturn(7L);
        MutableIssue hypothesis = mock(MutableIssue.class);
        when(hypothesis.getProjectObject()).thenReturn(home);
        when(hypothesis.getSummary()).thenReturn("Find <the> cases ".repeat(20));
        when(issues.getIssueObject(TimeBoxWorld.ISSUE)).thenReturn(hypothesis);
        List<IssueType> types = List.of(type("1", "Hypothesis", false), type("2", "Sub-task", true), type("3", "Task", false));
        when(schemes.getIssueTypesForProject(home)).thenReturn(types);
        when(settings.read(any())).thenReturn(Optional.empty());
        when(settings.read("issue-type")).thenReturn(Optional.of("1"));
        IssueLinkType promotion = mock(IssueLinkType.class);
        when(promotion.getId()).thenReturn(44L);
        when(linkTypes.getIssueLinkTypesByName("Hypothesis promotion")).thenReturn(List.of(promotion));
        when(service.newIssueInputParameters()).thenReturn(input);
        accept();
    }

    @Test
    void makesAStoryWithTheLearningInItAndLinksIt() throws CreateException {
        Outcome<IssueRef> made = make(ANY);

        assertEquals(new Outcome.Done<>(new IssueRef(20L, "RES-20")), made);
        verify(input).setProjectId(7L);
        verify(input).setIssueTypeId("3");
        ArgumentCaptor<String> summary = ArgumentCaptor.forClass(String.class);
        verify(input).setSummary(summary.capture());
        assertTrue(summary.getValue().startsWith("From research: Find <the> cases"));
        assertEquals(255, summary.getValue().length());
        ArgumentCaptor<String> description = ArgumentCaptor.forClass(String.class);
        verify(input).setDescription(description.capture());
        assertTrue(description.getValue().contains("Verdict of RES-1: Supported"), description::getValue);
        assertTrue(description.getValue().contains("What we learned: it {works}"), description::getValue);
        verify(links).createIssueLink(TimeBoxWorld.ISSUE, 20L, 44L, 1L, null);
    }

    @Test
    void passesOnWhatJiraRefuses() throws CreateException {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addError("components", LONG_MESSAGE);
        when(service.validateCreate(any(), any())).thenReturn(new IssueService.CreateValidationResult(null, errors, Map.of(), Map.of()));

        assertEquals(new Outcome.Refused<>(List.of(new Problem(ProblemCode.JIRA_REFUSED, "components", List.of(LONG_MESSAGE)))), make(ANY));
        verify(links, never()).createIssueLink(any(), any(), any(), any(), any());
    }

    @Test
    void keepsTheStoryWhereJiraMakesNoLink() throws CreateException {
        doThrow(new CreateException("no")).when(links).createIssueLink(any(), any(), any(), any(), any());

        assertEquals(new Outcome.Done<>(new IssueRef(20L, "RES-20")), make(ANY));
    }

    @Test
    void refusesUnknownPlacesBeforeAnythingIsMade() {
        assertEquals(Outcome.refused(ProblemCode.PROJECT_UNKNOWN, "project", "NONE"),
                make(new Wish(Optional.of("NONE"), Optional.empty(), Optional.empty())));
        assertEquals(Outcome.refused(ProblemCode.ISSUE_TYPE_UNKNOWN, "issueType", "Hypothesis", "Task"),
                make(new Wish(Optional.empty(), Optional.of("Hypothesis"), Optional.empty())));
        when(linkTypes.getIssueLinkTypesByName("Hypothesis promotion")).thenReturn(List.of());
        assertEquals(Outcome.refused(ProblemCode.LINK_TYPE_MISSING, ""), make(ANY));
        verify(service, never()).create(any(), any());
    }

    private Outcome<IssueRef> make(Wish wish) {
        TimeBoxWorld world = new TimeBoxWorld();
        HypothesisView view = world.read.readUnchecked(TimeBoxWorld.ISSUE).orElseThrow();
        Learning learning = new Learning("b", "o", "it {works}", "t", Optional.empty(), Optional.empty());
        VerdictRecord record = new VerdictRecord(
                TimeBoxWorld.ISSUE, 1, Verdict.SUPPORTED, Assessment.Ground.ALL_MET, 0, 0, learning, Optional.empty(), Optional.empty(),
                Optional.empty(), new Round.Stamp(TimeBoxWorld.ANA, Instant.EPOCH));
        return stories.make(view, record, Actor.user("ana"), wish);
    }

    private void accept() {
        when(service.validateCreate(any(), any()))
                .thenReturn(new IssueService.CreateValidationResult(null, new SimpleErrorCollection(), Map.of(), Map.of()));
        MutableIssue story = mock(MutableIssue.class);
        when(story.getId()).thenReturn(20L);
        when(story.getKey()).thenReturn("RES-20");
        when(service.create(any(), any())).thenReturn(new IssueService.IssueResult(story));
    }

    private static IssueType type(String id, String name, boolean subTask) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        when(type.isSubTask()).thenReturn(subTask);
        return type;
    }
}
