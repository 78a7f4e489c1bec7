package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisLinks;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's issue links. A link that Jira refuses is logged: it is a help for readers, not a fact on which anything rests. */
public class JiraHypothesisLinks implements HypothesisLinks {
    private static final Logger LOG = LoggerFactory.getLogger(JiraHypothesisLinks.class);
    private static final Long FIRST = 1L;

    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final JiraSettings settings;
    private final UserManager users;

    public JiraHypothesisLinks(IssueLinkManager links, IssueLinkTypeManager types, JiraSettings settings, UserManager users) {
        this.links = links;
        this.types = types;
        this.settings = settings;
        this.users = users;
    }

    @Override
    public void followUp(IssueRef origin, IssueRef follower, Actor creator) {
        Optional<Long> type = settings.read(Keys.FOLLOW_UP_LINK_SETTING).map(Long::valueOf)
                .filter(id -> types.getIssueLinkType(id) != null);
        if (links.isLinkingEnabled() && type.isPresent()) {
            link(origin, follower, type.get(), creator.userKey().map(users::getUserByKey).orElse(null));
        }
    }

    private void link(IssueRef source, IssueRef destination, Long type, ApplicationUser user) {
        try {
            links.createIssueLink(source.id(), destination.id(), type, FIRST, user);
        } catch (CreateException refused) {
            LOG.warn("Jira made no link from issue {} to issue {}", source.id(), destination.id(), refused);
        }
    }
}
