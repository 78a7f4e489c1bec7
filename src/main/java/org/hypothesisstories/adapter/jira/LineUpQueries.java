package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.LineUpIssues.Question;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.plugin.Keys;

/** What does not fit, in Jira's query language, by the ids of fields and statuses, which nobody renames. */
public class LineUpQueries {
    private final ResearchFields fields;
    private final ResearchStatuses statuses;
    private final JiraSettings settings;

    public LineUpQueries(ResearchFields fields, ResearchStatuses statuses, JiraSettings settings) {
        this.fields = fields;
        this.statuses = statuses;
        this.settings = settings;
    }

    /** Empty before set-up has made what the query is about. */
    Optional<String> of(Question question) {
        Optional<String> type = settings.read(Keys.ISSUE_TYPE_SETTING);
        String project = question.project().map(id -> "project = " + id + " AND ").orElse("");
        return type.flatMap(id -> condition(question).map(condition ->
                project + "issuetype = " + id + " AND " + condition + " ORDER BY updated " + order(question)));
    }

    /** Where not all may be looked at, those first that are likelier not to fit. */
    private static String order(Question question) {
        return switch (question.kind()) {
            case STUCK_IN_REVIEW, BOX_NEVER_STARTED -> "ASC";
            default -> "DESC";
        };
    }

    private Optional<String> condition(Question question) {
        Optional<String> done = in(lane -> lane == Lane.DONE);
        Optional<String> box = field(Keys.TIME_BOX_STATE_FIELD_SETTING);
        return switch (question.kind()) {
            case DONE_WITHOUT_EVIDENCE -> and(done, withoutEvidence());
            case DECIDED_WITHOUT_VERDICT -> and(done, field(Keys.VERDICT_FIELD_SETTING).map(verdict -> verdict + " is EMPTY"));
            case LANES_SKIPPED -> in(lane -> lane.ordinal() > Lane.TEST_HYPOTHESIS.ordinal());
            case BOX_NEVER_STARTED -> and(done, box.map(LineUpQueries::unstarted))
                    .flatMap(never -> done.map(last -> "(" + never + " OR NOT " + last + " AND " + agreed(question.patience().orElseThrow()) + ")"));
            case WORK_WITHOUT_BOX -> and(in(Lane::isWorking), box.map(state -> "(" + unstarted(state) + " OR " + state + " = "
                    + BoxState.STOPPED.key() + ")"));
            case STUCK_IN_REVIEW -> in(lane -> lane.category() == Lane.Category.IN_PROGRESS && !lane.isWorking());
        };
    }

    private Optional<String> withoutEvidence() {
        Optional<String> claims = field(Keys.VERDICT_FIELD_SETTING)
                // What was not finished claims nothing.
                .map(verdict -> "(" + verdict + " is EMPTY OR " + verdict + " != \"" + Verdict.NOT_FINISHED.key() + "\")");
        Optional<String> none = field(Keys.CRITERIA_STATE_FIELD_SETTING)
                .map(state -> "(" + state + " is EMPTY OR " + state + " = \"" + CriteriaState.NO_EVIDENCE.key() + "\")");
        return and(none, claims);
    }

    private static String unstarted(String state) {
        return "(" + state + " is EMPTY OR " + state + " = " + BoxState.PLANNED.key() + ")";
    }

    private static String agreed(Budget patience) {
        return "issue in boxesIn(\"" + BoxState.PLANNED.key() + "\", \"" + patience.text() + "\")";
    }

    private Optional<String> in(Predicate<Lane> lanes) {
        List<Lane> wanted = Arrays.stream(Lane.values()).filter(lanes).toList();
        List<String> ids = wanted.stream().map(statuses::of).flatMap(Optional::stream).toList();
        return ids.size() < wanted.size() ? Optional.empty() : Optional.of(ids.stream().collect(Collectors.joining(", ", "status in (", ")")));
    }

    private Optional<String> field(String setting) {
        return fields.field(setting).map(CustomField::getIdAsLong).map(id -> "cf[" + id + "]");
    }

    private static Optional<String> and(Optional<String> one, Optional<String> other) {
        return one.flatMap(first -> other.map(second -> first + " AND " + second));
    }
}
