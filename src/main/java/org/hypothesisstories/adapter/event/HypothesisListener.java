package org.hypothesisstories.adapter.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.application.CriteriaStateKeeper;
import org.hypothesisstories.application.KeepVerdictTogether;
import org.hypothesisstories.application.LinkFollowUp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of changes to hypotheses and lets the use cases set right what belongs together.
 *
 * <p>Jira also publishes bundles of the same events; only the single ones are heard. What fails is logged: the change is stored, and
 * other listeners want to hear of it.
 */
public class HypothesisListener {
    private static final Logger LOG = LoggerFactory.getLogger(HypothesisListener.class);
    private static final String RESOLUTION = "resolution";

    private final ResearchFields fields;
    private final JiraHypothesisFields hypotheses;
    private final CriteriaStateKeeper stateKeeper;
    private final KeepVerdictTogether keepVerdictTogether;
    private final LinkFollowUp linkFollowUp;

    public HypothesisListener(
            ResearchFields fields, JiraHypothesisFields hypotheses, CriteriaStateKeeper stateKeeper,
            KeepVerdictTogether keepVerdictTogether, LinkFollowUp linkFollowUp) {
        this.fields = fields;
        this.hypotheses = hypotheses;
        this.stateKeeper = stateKeeper;
        this.keepVerdictTogether = keepVerdictTogether;
        this.linkFollowUp = linkFollowUp;
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            hear(event);
        } catch (GenericEntityException | RuntimeException failure) {
            LOG.error("What changed on issue {} was not followed up", event.getIssue().getKey(), failure);
        }
    }

    private void hear(IssueEvent event) throws GenericEntityException {
        Issue issue = event.getIssue();
        boolean created = EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId());
        ChangedFields changed = ChangedFields.of(event);
        if (!created && changed.isEmpty() || !fields.carries(issue, Keys.STATEMENT_FIELD_SETTING)) {
            return;
        }
        if (created) {
            follow(issue, actor(event.getUser()));
            forgetWhatWasCopied(issue);
        }
        if (touches(changed, Keys.CRITERIA_FIELD_SETTING)) {
            stateKeeper.refresh(issue.getId());
        }
        boolean resolution = changed.jiras().contains(RESOLUTION);
        if (resolution || touches(changed, Keys.VERDICT_FIELD_SETTING)) {
            keepVerdictTogether.keep(issue.getId(), actor(event.getUser()), resolution);
        }
    }

    private void follow(Issue issue, Actor creator) {
        hypotheses.origin(issue).ifPresent(origin -> linkFollowUp.link(issue.getId(), origin, creator));
    }

    /** A copy brings along what was written about the original for searches. */
    private void forgetWhatWasCopied(Issue issue) {
        hypotheses.forgetLife(issue.getId());
        if (fields.value(issue, Keys.CRITERIA_OPEN_FIELD_SETTING, Double.class).isPresent()) {
            stateKeeper.refresh(issue.getId());
        }
    }

    private boolean touches(ChangedFields changed, String setting) {
        return fields.field(setting).filter(field -> changed.custom().contains(field.getUntranslatedName())).isPresent();
    }

    private static Actor actor(ApplicationUser user) {
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
