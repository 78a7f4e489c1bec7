package org.hypothesisstories.workbench.jira.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.history.ChangeLog;
import org.hypothesisstories.workbench.jira.issue.IssueStore;

/** Links between issues; both ends remember in their history when one comes or goes. */
public final class IssueLinks implements IssueLinkManager {
    private static final String FIELD = "Link";

    private final Database database;
    private final IssueLinkTypeManager types;
    private final IssueStore issues;
    private final ChangeLog history;
    private final InstantSource clock;

    public IssueLinks(Database database, IssueLinkTypeManager types, IssueStore issues, ChangeLog history, InstantSource clock) {
        this.database = database;
        this.types = types;
        this.issues = issues;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void createIssueLink(Long sourceId, Long destinationId, Long linkTypeId, Long sequence, ApplicationUser user)
            throws CreateException {
        Optional<Issue> source = issues.find(sourceId).map(Issue.class::cast);
        Optional<Issue> destination = issues.find(destinationId).map(Issue.class::cast);
        IssueLinkType type = types.getIssueLinkType(linkTypeId);
        if (source.isEmpty() || destination.isEmpty() || type == null || sourceId.equals(destinationId)) {
            throw new CreateException("A link of type " + linkTypeId + " from issue " + sourceId + " to issue " + destinationId
                    + " is not possible");
        }
        if (between(sourceId, destinationId, linkTypeId)) {
            return;
        }
        database.inTransaction(() -> {
            insert(sourceId, destinationId, linkTypeId, sequence);
            record(source.get(), user, null, sentence(type.getOutward(), destination.get()), destination.get());
            record(destination.get(), user, null, sentence(type.getInward(), source.get()), source.get());
            return null;
        });
    }

    private boolean between(Long sourceId, Long destinationId, Long linkTypeId) {
        return getOutwardLinks(sourceId).stream()
                .anyMatch(link -> link.getDestinationId().equals(destinationId) && link.getLinkTypeId().equals(linkTypeId));
    }

    private void insert(Long sourceId, Long destinationId, Long linkTypeId, Long sequence) {
        database.jdbi().useHandle(handle -> handle.createUpdate("""
                        insert into issue_link (link_type_id, source_id, destination_id, sequence)
                        values (:type, :source, :destination, :sequence)
                        """).bind("type", linkTypeId).bind("source", sourceId).bind("destination", destinationId)
                .bind("sequence", sequence).execute());
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        IssueLinkType type = link.getIssueLinkType();
        Issue source = link.getSourceObject();
        Issue destination = link.getDestinationObject();
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> handle.createUpdate("delete from issue_link where id = :id").bind("id", link.getId())
                    .execute());
            record(source, user, sentence(type.getOutward(), destination), null, destination);
            record(destination, user, sentence(type.getInward(), source), null, source);
            return null;
        });
    }

    private void record(Issue issue, ApplicationUser user, String before, String after, Issue other) {
        ChangeItemBean item = new ChangeItemBean(ChangeItemBean.STATIC_FIELD, FIELD, before == null ? null : other.getKey(), before,
                after == null ? null : other.getKey(), after);
        history.write(issue.getId(), user, Timestamp.from(clock.instant()), List.of(item));
    }

    private static String sentence(String relation, Issue other) {
        return "This issue " + relation + " " + other.getKey();
    }

    @Override
    public IssueLink getIssueLink(Long id) {
        return where("id = :value", id).stream().findFirst().orElse(null);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return where("source_id = :value", sourceId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return where("destination_id = :value", destinationId);
    }

    private List<IssueLink> where(String condition, Long value) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select * from issue_link where " + condition + " order by sequence, id").bind("value", value)
                .map((row, context) -> link(row)).list());
    }

    private IssueLink link(ResultSet row) throws SQLException {
        return new StoredLink(row.getLong("id"), types.getIssueLinkType(row.getLong("link_type_id")),
                issues.find(row.getLong("source_id")).orElseThrow(), issues.find(row.getLong("destination_id")).orElseThrow(),
                row.getObject("sequence", Long.class));
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }
}
