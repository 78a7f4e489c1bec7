package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.BoardBlueprint;
import org.hypothesisstories.domain.board.BoardColumn;
import org.hypothesisstories.domain.board.BoardPlan;
import org.hypothesisstories.domain.board.BoardQuery;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.plugin.Keys;

/** A board over Jira's own objects. Its queries name everything by id, so that renaming a field or a status does not break them. */
public class JiraBoardBlueprint implements BoardBlueprint {
    private static final List<String> ON_CARDS =
            List.of(Keys.TIME_BOX_FIELD_SETTING, Keys.TIME_BOX_ENDS_FIELD_SETTING, Keys.VERDICT_FIELD_SETTING);

    private final JiraSettings settings;
    private final ResearchStatuses statuses;
    private final ResearchFields fields;
    private final WorkflowManager workflows;

    public JiraBoardBlueprint(JiraSettings settings, ResearchStatuses statuses, ResearchFields fields, WorkflowManager workflows) {
        this.settings = settings;
        this.statuses = statuses;
        this.fields = fields;
        this.workflows = workflows;
    }

    @Override
    public Optional<BoardPlan> of(ProjectRef project) {
        List<BoardColumn> columns = columns();
        return settings.read(Keys.ISSUE_TYPE_SETTING).filter(type -> columns.size() == Lane.values().length)
                .map(type -> new BoardPlan("project = \"" + project.key() + "\" AND issuetype = " + type + " ORDER BY Rank ASC",
                        columns, others(project, type, columns), onCards(), queries()));
    }

    private List<BoardColumn> columns() {
        return Arrays.stream(Lane.values())
                .flatMap(lane -> statuses.ids(List.of(lane.key())).stream())
                .map(id -> new BoardColumn(id, statuses.names(List.of(id)), OptionalInt.empty()))
                .toList();
    }

    private Set<String> others(ProjectRef project, String type, List<BoardColumn> columns) {
        Set<String> lanes = columns.stream().map(BoardColumn::status).collect(Collectors.toSet());
        return workflows.getWorkflow(project.id(), type).getLinkedStatusObjects().stream()
                .map(Status::getId).filter(id -> !lanes.contains(id)).collect(Collectors.toSet());
    }

    private Map<String, String> onCards() {
        Map<String, String> shown = new LinkedHashMap<>();
        ON_CARDS.stream().flatMap(setting -> fields.field(setting).stream())
                .forEach(field -> shown.put(field.getId(), field.getFieldName()));
        return shown;
    }

    private Map<BoardQuery, String> queries() {
        Map<BoardQuery, String> queries = new EnumMap<>(BoardQuery.class);
        queries.put(BoardQuery.MINE, "assignee = currentUser()");
        queries.put(BoardQuery.IN_REVIEW, "status in (" + statuses.reviews().stream().sorted().collect(Collectors.joining(", ")) + ")");
        fields.field(Keys.TIME_BOX_STATE_FIELD_SETTING).map(JiraBoardBlueprint::inJql).ifPresent(state -> {
            queries.put(BoardQuery.DECIDE, state + " = " + BoxState.EXPIRED.key());
            queries.put(BoardQuery.RUNNING, state + " = " + BoxState.RUNNING.key());
            queries.put(BoardQuery.PAUSED, state + " = " + BoxState.PAUSED.key());
            queries.put(BoardQuery.PLANNED, state + " = " + BoxState.PLANNED.key());
        });
        return queries;
    }

    private static String inJql(CustomField field) {
        return "cf[" + field.getIdAsLong() + "]";
    }
}
