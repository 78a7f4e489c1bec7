package org.hypothesisstories.application.board;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.port.BoardIssues;
import org.hypothesisstories.application.port.BoardIssues.BoardIssue;
import org.hypothesisstories.application.port.BoardRecords;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** Reads a project's board: the number of queries is the same for one card and for a thousand. */
public final class ReadBoard {

    /** The most cards that are shown. */
    public static final int MOST_CARDS = 2000;

    private final ProjectAccess projects;
    private final BoardIssues issues;
    private final BoardRecords records;
    private final ProjectCalendars calendars;
    private final LaneLimitBook limits;
    private final InstantSource clock;

    public ReadBoard(
            ProjectAccess projects, BoardIssues issues, BoardRecords records, ProjectCalendars calendars, LaneLimitBook limits,
            InstantSource clock) {
        this.projects = projects;
        this.issues = issues;
        this.records = records;
        this.calendars = calendars;
        this.limits = limits;
        this.clock = clock;
    }

    /** The board; empty if there is no such project, or the reader may not see it. */
    public Optional<BoardView> read(String projectKey, Actor reader) {
        return projects.visible(projectKey, reader).map(project -> view(project, reader));
    }

    /** The change token alone, which is cheap; empty if there is no such project, or the reader may not see it. */
    public Optional<String> changeToken(String projectKey, Actor reader) {
        return projects.visible(projectKey, reader).map(project -> issues.changeToken(project, reader));
    }

    private BoardView view(long project, Actor reader) {
        BoardIssues.Found found = issues.in(project, reader, MOST_CARDS);
        List<Long> ids = found.issues().stream().map(BoardIssue::id).toList();
        Map<Long, TimeBox> boxes = records.latestBoxes(ids);
        Map<Long, Block> blocks = records.blocks(ids);
        Calendars shared = calendars.ofProject(project);
        Instant now = clock.instant();
        List<BoardCard> cards = found.issues().stream()
                .map(issue -> new BoardCard(issue, Optional.ofNullable(boxes.get(issue.id())).map(box -> read(box, shared, now)),
                        Optional.ofNullable(blocks.get(issue.id()))))
                .toList();
        return new BoardView(LaneLoad.of(found.issues(), limits.of(project)), cards, found.total(), found.changeToken());
    }

    private static BoardCard.Box read(TimeBox box, Calendars calendars, Instant now) {
        WorkCalendar calendar = calendars.of(box);
        return new BoardCard.Box(new TimeBoxView(box, box.read(calendar, now), List.of(), Optional.empty()), calendar);
    }
}
