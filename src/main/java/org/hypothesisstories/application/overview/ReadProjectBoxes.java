package org.hypothesisstories.application.overview;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.application.calendar.OneProjectCalendars;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;

/**
 * Reads the time boxes of a project, with those that need a person first.
 *
 * <p>The number of queries does not grow with the boxes that are shown: one search, two for the calendar, and one each for boxes, ends of
 * grace and effects, again for each further thousand issues.
 */
public final class ReadProjectBoxes {

    /** How long a closed box stays in sight. */
    static final Duration RECENT = Duration.ofDays(7);

    private final ProjectSight sight;
    private final BoxesOfIssues boxes;
    private final ProjectCalendars calendars;
    private final InstantSource clock;

    public ReadProjectBoxes(ProjectSight sight, BoxesOfIssues boxes, ProjectCalendars calendars, InstantSource clock) {
        this.sight = sight;
        this.boxes = boxes;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A part of the boxes that the reader may see; empty if there is no such project, or it is not for the reader's eyes. */
    public Optional<ProjectBoxes> read(String projectKey, Actor reader, BoxPage page) {
        return sight.of(projectKey, reader).map(seen -> read(seen, page, clock.instant()));
    }

    private ProjectBoxes read(ProjectSight.Sight seen, BoxPage page, Instant now) {
        OneProjectCalendars counting = calendars.ofProject(seen.project().id());
        List<BoxLine> lines = lines(boxes.latest(seen.issues().ids(), now.minus(RECENT)), weekEnds(counting.current().zone(), now), now);
        Map<BoxFilter, Integer> counts = new EnumMap<>(BoxFilter.class);
        for (BoxFilter filter : BoxFilter.values()) {
            counts.put(filter, (int) lines.stream().filter(filter::lets).count());
        }
        List<ProjectBoxes.Row> rows = lines.stream()
                .filter(page.filter()::lets)
                .sorted(BoxLine.BY_NEED)
                .skip(page.start())
                .limit(page.limit())
                .map(line -> row(seen, line, counting, now))
                .toList();
        return new ProjectBoxes(seen.project(), page, counts, rows, seen.issues().complete());
    }

    private List<BoxLine> lines(List<TimeBox> found, Instant weekEnds, Instant now) {
        List<TimeBox> over = found.stream().filter(box -> box.state() == BoxState.EXPIRED || box.isEndedUndecided()).toList();
        Map<TimeBoxId, List<EffectRecord>> effects = boxes.effects(over.stream().map(TimeBox::id).toList()).stream()
                .collect(Collectors.groupingBy(effect -> effect.id().box()));
        Map<Long, Instant> graces = boxes.waiting(
                        over.stream().map(box -> box.id().issueId()).toList(), List.of(TimerKind.GRACE_END), Instant.ofEpochMilli(Long.MAX_VALUE))
                .stream()
                .collect(Collectors.toMap(timer -> timer.key().issueId(), DueTimer::dueAt, (first, later) -> later));
        return found.stream().map(box -> line(box, effects.getOrDefault(box.id(), List.of()), graces, weekEnds, now)).toList();
    }

    private static BoxLine line(
            TimeBox box, List<EffectRecord> effects, Map<Long, Instant> graces, Instant weekEnds, Instant now) {
        BoxGroup group = BoxGroup.of(box, box.isDue(now));
        boolean thisWeek = group == BoxGroup.RUNNING && box.isDue(weekEnds);
        Optional<Instant> grace = box.state() == BoxState.EXPIRED
                ? Optional.ofNullable(graces.get(box.id().issueId()))
                : Optional.empty();
        return new BoxLine(
                box, group, effects.stream().filter(effect -> effect.id().extensions() == box.extensions()).toList(), grace, thisWeek);
    }

    private static ProjectBoxes.Row row(ProjectSight.Sight seen, BoxLine line, Calendars counting, Instant now) {
        TimeBox box = line.box();
        TimeBoxView view = new TimeBoxView(box, box.read(counting.of(box), now), line.effects(), line.graceEndsAt());
        return new ProjectBoxes.Row(
                seen.issues().line(box.id().issueId()), view, line.group(), line.endsThisWeek(), counting.of(box));
    }

    /** The first moment of next Monday. */
    private static Instant weekEnds(ZoneId zone, Instant now) {
        return now.atZone(zone).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay(zone).toInstant();
    }
}
