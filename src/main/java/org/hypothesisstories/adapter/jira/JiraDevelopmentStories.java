package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.DevelopmentStories;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes development stories through the same service that people's issues go through, and with the same refusals. */
public class JiraDevelopmentStories implements DevelopmentStories {
    private static final Logger LOG = LoggerFactory.getLogger(JiraDevelopmentStories.class);
    private static final Long FIRST = 1L;

    private final IssueService service;
    private final IssueLinkManager links;
    private final ResearchLinks research;
    private final UserManager users;
    private final StoryPlaces places;
    private final StoryTexts texts;

    public JiraDevelopmentStories(
            IssueService service, IssueLinkManager links, ResearchLinks research, UserManager users, StoryPlaces places, StoryTexts texts) {
        this.service = service;
        this.links = links;
        this.research = research;
        this.users = users;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public Optional<IssueRef> of(IssueRef hypothesis) {
        return links.getOutwardLinks(hypothesis.id()).stream()
                .filter(link -> research.isOf(ResearchLink.PROMOTION, link.getIssueLinkType()))
                .map(IssueLink::getDestinationObject)
                .map(JiraDevelopmentStories::ref)
                .findFirst();
    }

    @Override
    public Outcome<IssueRef> make(HypothesisView hypothesis, VerdictRecord record, Actor actor, Wish wish) {
        Optional<IssueLinkType> link = research.type(ResearchLink.PROMOTION);
        if (link.isEmpty()) {
            return Outcome.refused(ProblemCode.LINK_TYPE_MISSING, "");
        }
        Outcome<StoryPlaces.Place> place = places.find(hypothesis.issue(), wish);
        if (!(place instanceof Outcome.Done<StoryPlaces.Place> found)) {
            return new Outcome.Refused<>(((Outcome.Refused<StoryPlaces.Place>) place).problems());
        }
        ApplicationUser user = actor.userKey().map(users::getUserByKey).orElse(null);
        Outcome<IssueRef> made = create(user, input(hypothesis, record, user, found.value(), wish));
        if (made instanceof Outcome.Done<IssueRef> story) {
            link(hypothesis.issue(), story.value(), link.get(), user);
        }
        return made;
    }

    private IssueInputParameters input(
            HypothesisView hypothesis, VerdictRecord record, ApplicationUser user, StoryPlaces.Place place, Wish wish) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setProjectId(place.projectId()).setIssueTypeId(place.issueTypeId())
                .setSummary(wish.summary().orElseGet(() -> texts.summary(hypothesis)))
                .setDescription(texts.description(hypothesis, record));
        if (user != null) {
            input.setReporterId(user.getName());
        }
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        return input;
    }

    private Outcome<IssueRef> create(ApplicationUser user, IssueInputParameters input) {
        IssueService.CreateValidationResult checked = service.validateCreate(user, input);
        if (!checked.isValid()) {
            return JiraRefusals.of(checked);
        }
        IssueService.IssueResult created = service.create(user, checked);
        return created.isValid() ? new Outcome.Done<>(ref(created.getIssue())) : JiraRefusals.of(created);
    }

    private void link(IssueRef hypothesis, IssueRef story, IssueLinkType type, ApplicationUser user) {
        try {
            links.createIssueLink(hypothesis.id(), story.id(), type.getId(), FIRST, user);
        } catch (CreateException notLinked) {
            // The story is there, with the key of the hypothesis in its description; a link can be made by hand.
            LOG.warn("{} could not be linked with its story {}", hypothesis.key(), story.key(), notLinked);
        }
    }

    private static IssueRef ref(Issue issue) {
        return new IssueRef(issue.getId(), issue.getKey());
    }
}
