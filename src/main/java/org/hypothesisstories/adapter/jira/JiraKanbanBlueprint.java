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
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.KanbanBlueprint;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.domain.kanban.KanbanColumn;
import org.hypothesisstories.domain.kanban.KanbanPlan;
import org.hypothesisstories.domain.kanban.KanbanQuery;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.plugin.Keys;

/** A board over Jira's own objects. Its queries name everything by id, so that renaming a field or a status does not break them. */
public class JiraKanbanBlueprint implements KanbanBlueprint {
    private static final List<String> ON_CARDS =
            List.of(Keys.TIME_BOX_FIELD_SETTING, Keys.TIME_BOX_ENDS_FIELD_SETTING, Keys.VERDICT_FIELD_SETTING);

    private final JiraSettings settings;
    private final ResearchStatuses statuses;
    private final ResearchFields fields;
    private final WorkflowManager workflows;
    private final LaneLimitBook limits;

    public JiraKanbanBlueprint(JiraSettings settings, ResearchStatuses statuses, ResearchFields fields, WorkflowManager workflows,
            LaneLimitBook limits) {
        this.settings = settings;
        this.statuses = statuses;
        this.fields = fields;
        this.workflows = workflows;
        this.limits = limits;
    }

    @Override
    public Optional<KanbanPlan> of(ProjectRef project) {
        List<KanbanColumn> columns = columns(limits.of(project.id()));
        return settings.read(Keys.ISSUE_TYPE_SETTING).filter(type -> columns.size() == Lane.values().length)
                .map(type -> new KanbanPlan("project = \"" + project.key() + "\" AND issuetype = " + type + " ORDER BY Rank ASC",
                        columns, others(project, type, columns), onCards(), queries()));
    }

    /** Jira's boards count all cards of a column; the other ways of counting are the plugin's own. */
    private List<KanbanColumn> columns(LaneLimits limited) {
        return Arrays.stream(Lane.values())
                .flatMap(lane -> statuses.ids(List.of(lane.key())).stream()
                        .map(id -> new KanbanColumn(id, statuses.names(List.of(id)), limited.of(lane).most(LimitScope.LANE))))
                .toList();
    }

    private Set<String> others(ProjectRef project, String type, List<KanbanColumn> columns) {
        Set<String> lanes = columns.stream().map(KanbanColumn::status).collect(Collectors.toSet());
        return workflows.getWorkflow(project.id(), type).getLinkedStatusObjects().stream()
                .map(Status::getId).filter(id -> !lanes.contains(id)).collect(Collectors.toSet());
    }

    private Map<String, String> onCards() {
        Map<String, String> shown = new LinkedHashMap<>();
        ON_CARDS.stream().flatMap(setting -> fields.field(setting).stream())
                .forEach(field -> shown.put(field.getId(), field.getFieldName()));
        return shown;
    }

    private Map<KanbanQuery, String> queries() {
        Map<KanbanQuery, String> queries = new EnumMap<>(KanbanQuery.class);
        queries.put(KanbanQuery.HELP_WANTED, "labels = " + JqlTexts.quoted(Keys.HELP_LABEL));
        queries.put(KanbanQuery.MINE, "assignee = currentUser()");
        queries.put(KanbanQuery.IN_REVIEW, "status in (" + statuses.reviews().stream().sorted().collect(Collectors.joining(", ")) + ")");
        fields.field(Keys.RANK_FIELD_SETTING).map(JiraKanbanBlueprint::inJql).ifPresent(rank -> queries.put(
                KanbanQuery.UNRANKED, rank + " is EMPTY AND status = " + String.join(", ", statuses.ids(List.of(Lane.TO_DO.key())))));
        fields.field(Keys.TIME_BOX_STATE_FIELD_SETTING).map(JiraKanbanBlueprint::inJql).ifPresent(state -> {
            queries.put(KanbanQuery.DECIDE, state + " = " + BoxState.EXPIRED.key());
            queries.put(KanbanQuery.RUNNING, state + " = " + BoxState.RUNNING.key());
            queries.put(KanbanQuery.PAUSED, state + " = " + BoxState.PAUSED.key());
            queries.put(KanbanQuery.PLANNED, state + " = " + BoxState.PLANNED.key());
        });
        return queries;
    }

    private static String inJql(CustomField field) {
        return "cf[" + field.getIdAsLong() + "]";
    }
}
