package org.hypothesisstories.adapter.web;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.CalendarWords;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.calendar.CalendarRefused;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.application.calendar.ChangeCalendar;
import org.hypothesisstories.application.calendar.FieldProblem;
import org.hypothesisstories.application.calendar.PreviewDeadline;
import org.hypothesisstories.application.calendar.ReadCalendar;
import org.hypothesisstories.application.calendar.ReadHolidays;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetProblem;

/** Makes the calendar page: as it stands, or after what somebody did with its form. */
public class CalendarDesk {
    private final ReadCalendar readCalendar;
    private final ChangeCalendar changeCalendar;
    private final ReadHolidays readHolidays;
    private final PreviewDeadline previewDeadline;
    private final ReaderWords reader;
    private final DateWords dates;

    public CalendarDesk(
            ReadCalendar readCalendar, ChangeCalendar changeCalendar, ReadHolidays readHolidays, PreviewDeadline previewDeadline,
            ReaderWords reader, DateWords dates) {
        this.readCalendar = readCalendar;
        this.changeCalendar = changeCalendar;
        this.readHolidays = readHolidays;
        this.previewDeadline = previewDeadline;
        this.reader = reader;
        this.dates = dates;
    }

    CalendarPageView show(Actor actor, Optional<String> project) {
        CalendarStand stand = readCalendar.read(actor, project);
        return page(stand, CalendarForm.of(stand), List.of(), CalendarMessages.NONE);
    }

    /** The form as it was sent, with the end of its budget and nothing done. */
    CalendarPageView preview(Actor actor, Optional<String> project, CalendarForm form) {
        CalendarStand stand = readCalendar.read(actor, project);
        return page(stand, form, problems(form.text()), CalendarMessages.NONE);
    }

    CalendarPageView save(Actor actor, Optional<String> project, CalendarForm form) {
        try {
            Parsed<CalendarStand, FieldProblem> saved = changeCalendar.change(actor, project, form.order());
            return saved.value()
                    .map(stand -> page(stand, CalendarForm.of(stand).withPreview(form.preview()), List.of(),
                            CalendarMessages.NONE.withNotice(reader.now().say("hypothesis.calendar.saved"))))
                    .orElseGet(() -> page(readCalendar.read(actor, project), form, saved.problems(), CalendarMessages.NONE));
        } catch (CalendarRefused refused) {
            return notDone(actor, project, form, refused);
        }
    }

    /** The form with the holidays of its sources added to the others. */
    CalendarPageView read(Actor actor, Optional<String> project, CalendarForm form) {
        CalendarStand stand = readCalendar.read(actor, project);
        Parsed<CalendarText, FieldProblem> read = readHolidays.into(actor, project, form.order());
        return read.value()
                .map(text -> page(stand, form.withRead(text), problems(text),
                        CalendarMessages.NONE.withNotice(reader.now().say("hypothesis.calendar.holidays-read"))))
                .orElseGet(() -> page(stand, form, read.problems(), CalendarMessages.NONE));
    }

    CalendarPageView followDefault(Actor actor, String project, CalendarForm form) {
        try {
            CalendarStand stand = changeCalendar.followDefault(actor, project, form.seen());
            return page(stand, CalendarForm.of(stand).withPreview(form.preview()), List.of(),
                    CalendarMessages.NONE.withNotice(reader.now().say("hypothesis.calendar.saved")));
        } catch (CalendarRefused refused) {
            return notDone(actor, Optional.of(project), form, refused);
        }
    }

    /** What was typed stays; whoever may not see the page at all gets no page from here either. */
    private CalendarPageView notDone(Actor actor, Optional<String> project, CalendarForm form, CalendarRefused refused) {
        CalendarStand stand = readCalendar.read(actor, project);
        return page(stand, form, List.of(), CalendarMessages.NONE.withError(CalendarWords.refusal(refused, reader.now())));
    }

    private static List<FieldProblem> problems(CalendarText text) {
        return text.parse().problems().stream().map(FieldProblem::of).toList();
    }

    private CalendarPageView page(CalendarStand stand, CalendarForm form, List<FieldProblem> problems, CalendarMessages messages) {
        Words words = reader.now();
        return new CalendarPageView(stand, form, problems, withPreview(form, messages, words), words);
    }

    private CalendarMessages withPreview(CalendarForm form, CalendarMessages messages, Words words) {
        Parsed<PreviewDeadline.Preview, BudgetProblem> preview = previewDeadline.of(form.text(), form.preview());
        return preview.value()
                .map(found -> messages.withPreview(found.ends()
                        .map(ends -> words.say("hypothesis.calendar.preview.ends", BudgetWords.of(found.budget(), words), dates.of(ends)))
                        .orElseGet(() -> words.say("hypothesis.calendar.preview.unknown"))))
                .orElseGet(() -> messages.withPreviewError(ProblemWords.of(preview.problems().get(0), words)));
    }
}
