package org.hypothesisstories.application.lineup;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.lineup.LineUp.Group;
import org.hypothesisstories.application.lineup.LineUp.Row;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.LineUpIssues;
import org.hypothesisstories.application.port.LineUpIssues.Candidate;
import org.hypothesisstories.application.port.LineUpIssues.Found;
import org.hypothesisstories.application.port.LineUpIssues.Question;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * Finds what does not fit: one search for each kind. Only where the way through the lanes counts is the history of issues read, of
 * {@link #HISTORIES} at most.
 */
public final class ReadLineUp {

    /** The most issues that a query is given. */
    public static final int MOST = 1000;
    /** The most issues whose history is read. */
    public static final int HISTORIES = 200;
    /** The most rows of one kind that a page shows. */
    public static final int ROWS = 100;

    private final ProjectAccess access;
    private final Projects projects;
    private final LineUpIssues issues;
    private final Calendars calendars;
    private final InstantSource clock;

    public ReadLineUp(ProjectAccess access, Projects projects, LineUpIssues issues, Calendars calendars, InstantSource clock) {
        this.access = access;
        this.projects = projects;
        this.issues = issues;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The line-up of a project; empty for one that the reader may not see. */
    public Optional<LineUp> read(String projectKey, Actor reader) {
        return access.visible(projectKey, reader).flatMap(id -> projects.find(projectKey)).map(project -> new LineUp(
                project, Arrays.stream(Misfit.values()).map(kind -> group(kind, project, reader)).toList()));
    }

    /**
     * The ids of the issues, of all projects, that do not fit in a way.
     *
     * @param patience empty for that of the kind
     */
    public List<Long> find(Misfit kind, Optional<Budget> patience, Actor reader) {
        Optional<Budget> time = patience.or(() -> standard(kind));
        return rows(new Question(kind, Optional.empty(), reader, time), MOST).rows().stream()
                .map(row -> row.issue().issue().id())
                .toList();
    }

    private Group group(Misfit kind, ProjectRef project, Actor reader) {
        Group all = rows(new Question(kind, Optional.of(project.id()), reader, standard(kind)), ROWS);
        return new Group(kind, all.patience(), all.rows().stream().limit(ROWS).toList(), all.complete() && all.rows().size() <= ROWS);
    }

    private Group rows(Question question, int limit) {
        Found found = issues.find(question, readsHistory(question.kind()) ? HISTORIES : limit);
        List<Row> rows = switch (question.kind()) {
            case LANES_SKIPPED -> found.issues().stream().flatMap(issue -> skipper(issue).stream()).toList();
            case STUCK_IN_REVIEW -> stuck(found.issues(), question.patience().orElseThrow());
            default -> found.issues().stream().map(issue -> new Row(issue, Optional.empty(), List.of())).toList();
        };
        return new Group(question.kind(), question.patience(), rows, found.complete());
    }

    private static boolean readsHistory(Misfit kind) {
        return kind == Misfit.LANES_SKIPPED || kind == Misfit.STUCK_IN_REVIEW;
    }

    private Optional<Row> skipper(Candidate issue) {
        Set<Lane> skipped = issue.history().get().skipped();
        return skipped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(issue, Optional.empty(), skipped.stream().map(issues::name).toList()));
    }

    private List<Row> stuck(List<Candidate> inReview, Budget patience) {
        Instant now = clock.instant();
        Map<Long, WorkCalendar> byIssue = calendars.forIssues(inReview.stream().map(issue -> issue.issue().id()).toList());
        return inReview.stream()
                .map(issue -> new Row(issue, Optional.of(issue.history().get().since()), List.of()))
                .filter(row -> Optional.ofNullable(byIssue.get(row.issue().issue().id()))
                        .filter(calendar -> end(patience, row.since().orElseThrow(), calendar).isBefore(now))
                        .isPresent())
                .toList();
    }

    private static Instant end(Budget time, Instant from, WorkCalendar calendar) {
        return time.measure().plus(calendar, from, time.grantedFrom(from, calendar));
    }

    private static Optional<Budget> standard(Misfit kind) {
        return kind.patience().map(text -> BudgetText.parse(text).orElseThrow());
    }
}
