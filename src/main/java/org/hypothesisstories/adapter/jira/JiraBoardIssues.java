package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hypothesisstories.application.port.BoardIssues;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;

/**
 * The board by Jira's search. From an issue that a search brought only such parts are read as Jira's index holds; what stands in custom
 * fields would take a query for each issue, so a search for each value tells which issues have it.
 */
public class JiraBoardIssues implements BoardIssues {
    /** The label by which people ask for help. */
    private static final String FLAGGED = "Flagged";
    private static final String ORDER = "priority DESC, key ASC";

    private final BoardQueries queries;
    private final ResearchFields fields;
    private final ResearchStatuses statuses;
    private final CustomFieldManager customFields;
    private final UserManager users;

    public JiraBoardIssues(
            BoardQueries queries, ResearchFields fields, ResearchStatuses statuses, CustomFieldManager customFields, UserManager users) {
        this.queries = queries;
        this.fields = fields;
        this.statuses = statuses;
        this.customFields = customFields;
        this.users = users;
    }

    @Override
    public Found in(long projectId, Actor reader, int limit) {
        ApplicationUser user = user(reader);
        // Read first: what changes while the board is read shows as a change afterwards.
        String token = changeToken(projectId, reader);
        return queries.onBoard(projectId).map(onBoard -> found(user, onBoard, limit, token))
                .orElseGet(() -> new Found(List.of(), 0, token));
    }

    /** How many there are, and which one changed last. */
    @Override
    public String changeToken(long projectId, Actor reader) {
        return queries.onBoard(projectId).map(onBoard -> {
            SearchResults<Issue> last = queries.find(user(reader), onBoard + " ORDER BY updated DESC, key ASC", 1);
            return last.getTotal() + last.getResults().stream().map(issue -> "-" + issue.getId() + "-" + issue.getUpdated().getTime())
                    .findFirst().orElse("");
        }).orElse("");
    }

    private Found found(ApplicationUser user, String onBoard, int limit, String token) {
        String order = fields.field(Keys.RANK_FIELD_SETTING).map(rank -> clause(rank) + " ASC, " + ORDER).orElse(ORDER);
        SearchResults<Issue> found = queries.find(user, onBoard + " ORDER BY " + order, limit);
        Map<Long, CriteriaState> states = states(user, onBoard, limit);
        Map<Long, Set<Mark>> marks = marks(user, onBoard, limit);
        Map<String, Lane> lanes = lanes();
        List<BoardIssue> issues = found.getResults().stream()
                .map(issue -> issue(issue, lanes.get(issue.getStatusId()), Optional.ofNullable(states.get(issue.getId())),
                        marks.getOrDefault(issue.getId(), Set.of())))
                .toList();
        return new Found(issues, found.getTotal(), token);
    }

    private Map<Long, Set<Mark>> marks(ApplicationUser user, String onBoard, int limit) {
        Map<Mark, String> conditions = new EnumMap<>(Mark.class);
        conditions.put(Mark.HELP_WANTED, "labels = " + JqlTexts.quoted(Keys.HELP_LABEL));
        customFields.getCustomFieldObjectsByName(FLAGGED).stream().findFirst()
                .ifPresent(field -> conditions.put(Mark.FLAGGED, clause(field) + " is not EMPTY"));
        fields.field(Keys.RANK_FIELD_SETTING).ifPresent(field -> statuses.of(Lane.TO_DO)
                .ifPresent(status -> conditions.put(Mark.UNRANKED, "status = " + status + " AND " + clause(field) + " is EMPTY")));
        Map<Long, Set<Mark>> marks = new HashMap<>();
        conditions.forEach((mark, condition) -> queries.ids(user, onBoard + " AND " + condition, limit)
                .forEach(id -> marks.computeIfAbsent(id, none -> EnumSet.noneOf(Mark.class)).add(mark)));
        return marks;
    }

    /** What the evidence says of each issue, by one search for each thing that it can say. */
    private Map<Long, CriteriaState> states(ApplicationUser user, String onBoard, int limit) {
        Map<Long, CriteriaState> states = new HashMap<>();
        fields.field(Keys.CRITERIA_STATE_FIELD_SETTING).ifPresent(field -> Stream.of(CriteriaState.values())
                .filter(state -> state != CriteriaState.NO_EVIDENCE)
                .forEach(state -> queries.ids(user, onBoard + " AND " + clause(field) + " = " + JqlTexts.quoted(state.key()), limit)
                        .forEach(id -> states.put(id, state))));
        return states;
    }

    private Map<String, Lane> lanes() {
        Map<String, Lane> lanes = new HashMap<>();
        Stream.of(Lane.values()).forEach(lane -> statuses.of(lane).ifPresent(id -> lanes.put(id, lane)));
        return lanes;
    }

    private static BoardIssue issue(Issue issue, Lane lane, Optional<CriteriaState> state, Set<Mark> marks) {
        return new BoardIssue(issue.getId(), issue.getKey(), Optional.ofNullable(issue.getSummary()).orElse(""), lane,
                Optional.ofNullable(issue.getAssignee()).map(person -> new Person(Actor.user(person.getKey()), person.getDisplayName())),
                Optional.ofNullable(issue.getPriority()).map(IssueConstant::getNameTranslation), state,
                Optional.ofNullable(issue.getResolution()).map(IssueConstant::getNameTranslation), marks);
    }

    private static String clause(CustomField field) {
        return "cf[" + field.getIdAsLong() + "]";
    }

    private ApplicationUser user(Actor reader) {
        return reader.userKey().map(users::getUserByKey).orElse(null);
    }
}
