package org.hypothesisstories.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.web.TimersTableView.ButtonView;
import org.hypothesisstories.adapter.web.TimersTableView.CellView;
import org.hypothesisstories.adapter.web.TimersTableView.RowView;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.TimerWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.timers.RefusedTransition;
import org.hypothesisstories.application.timers.TimersPart;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.BoxFinding;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.plugin.Keys;

/** Makes the lists on the page of the timers. */
final class TimersTables {
    /** How many rows a list shows at once. */
    static final int ROWS = 20;
    private static final int MOST_FINDINGS = 200;

    private final IssueAccess issues;
    private final Words words;
    private final DateWords dates;
    private final TimerWords inWords;

    TimersTables(IssueAccess issues, Words words, DateWords dates) {
        this.issues = issues;
        this.words = words;
        this.dates = dates;
        this.inWords = new TimerWords(words);
    }

    TimersTableView refused(Slice<RefusedTransition> refused) {
        return table(TimersPart.REFUSED, List.of("issue", "box", "last", "next", "reason", "action"), refused, transition -> {
            EffectRecord record = transition.record();
            String box = record.id().box().toString();
            String issue = name(record.id().box().issueId());
            return new RowView(
                    List.of(history(record.id().box().issueId()), CellView.of(box), when(record.at()),
                            transition.nextAttempt().map(this::when).orElseGet(() -> CellView.of(words.say("hypothesis.timers.given-up"))),
                            CellView.of(record.detail())),
                    Optional.of(new ButtonView(
                            "retry", box, words.say("hypothesis.timers.retry"), words.say("hypothesis.timers.retry-title", issue))));
        });
    }

    TimersTableView dead(Slice<DeadTimer> dead) {
        return table(TimersPart.DEAD, List.of("timer", "issue", "due", "gave-up", "attempts", "reason", "action"), dead, timer -> {
            String kind = inWords.kind(timer.key().kind());
            return new RowView(
                    List.of(CellView.of(kind), issue(timer.key().issueId()), when(timer.dueAt()), when(timer.diedAt()),
                            CellView.of(timer.attempts()), CellView.of(timer.error())),
                    Optional.of(new ButtonView("again", timer.key().toString(), words.say("hypothesis.timers.again"),
                            words.say("hypothesis.timers.again-title", kind, name(timer.key().issueId())))));
        });
    }

    TimersTableView claims(Slice<Claim> claims, Instant now) {
        return table(TimersPart.CLAIMS, List.of("timer", "issue", "node", "lease", "attempts"), claims, claim -> {
            String lease = dates.of(claim.leaseUntil());
            return row(CellView.of(inWords.kind(claim.key().kind())), issue(claim.key().issueId()), CellView.of(claim.owner()),
                    CellView.of(claim.leaseUntil().isBefore(now) ? words.say("hypothesis.timers.lease-ended", lease) : lease),
                    CellView.of(claim.attempts() + 1));
        });
    }

    TimersTableView sweeps(Slice<SweepEntry> sweeps) {
        return table(TimersPart.SWEEPS, List.of("when", "node", "took", "did"), sweeps, sweep -> row(
                when(sweep.startedAt()), CellView.of(sweep.node()), CellView.of(inWords.took(sweep)), CellView.of(inWords.did(sweep))));
    }

    TimersTableView dropped(Slice<EffectRecord> dropped) {
        return table(TimersPart.DROPPED, List.of("issue", "box", "when", "warning"), dropped, record -> row(
                issue(record.id().box().issueId()), CellView.of(record.id().box()), when(record.at()),
                CellView.of(inWords.point(record.id().occasion()))));
    }

    /** What a check found; without rows where none was asked for. */
    TimersTableView findings(List<BoxFinding> findings) {
        List<RowView> rows = findings.stream().limit(MOST_FINDINGS).map(finding -> row(
                issue(finding.box().issueId()), CellView.of(finding.box()), CellView.of(words.say("hypothesis.finding." + finding.kind().key())),
                CellView.of(finding.stored()), CellView.of(finding.expected()),
                CellView.of(words.say(finding.mended() ? "hypothesis.timers.yes" : "hypothesis.timers.no")))).toList();
        return new TimersTableView("findings", words.say("hypothesis.timers.part.findings"), words.say("hypothesis.timers.help.findings"),
                columns(List.of("issue", "box", "what", "stored", "expected", "mended")), rows, TimersTableView.Range.WHOLE);
    }

    private <T> TimersTableView table(TimersPart part, List<String> columns, Slice<T> slice, Function<T, RowView> row) {
        return new TimersTableView(part.key(), words.say("hypothesis.timers.part." + part.key()), words.say("hypothesis.timers.help." + part.key()),
                columns(columns), slice.rows().stream().map(row).toList(), range(slice));
    }

    private List<String> columns(List<String> keys) {
        return keys.stream().map(key -> words.say("hypothesis.timers.column." + key)).toList();
    }

    private TimersTableView.Range range(Slice<?> slice) {
        if (slice.total() <= ROWS && slice.start() == 0) {
            return TimersTableView.Range.WHOLE;
        }
        int next = slice.start() + ROWS;
        return new TimersTableView.Range(
                words.say("hypothesis.boxes.range", slice.start() + 1, slice.start() + slice.rows().size(), slice.total()),
                slice.start() == 0 ? "" : String.valueOf(Math.max(0, slice.start() - ROWS)),
                next < slice.total() ? String.valueOf(next) : "");
    }

    private static RowView row(CellView... cells) {
        return new RowView(Stream.of(cells).toList(), Optional.empty());
    }

    private CellView when(Instant at) {
        return CellView.of(dates.of(at));
    }

    private CellView issue(long issueId) {
        return new CellView(name(issueId), issues.find(issueId).map(issue -> "../../browse/" + issue.key()).orElse(""));
    }

    /** The issue with its history open, which tells what was refused. */
    private CellView history(long issueId) {
        CellView issue = issue(issueId);
        String tab = "?page=" + Keys.module("time-box-tab");
        return issue.getLink().isEmpty() ? issue : new CellView(issue.getText(), issue.getLink() + tab);
    }

    /** The key; for an issue that is gone what is left of it, and nothing for a timer that is about none. */
    private String name(long issueId) {
        return issueId == 0 ? "" : issues.find(issueId).map(IssueRef::key).orElseGet(() -> words.say("hypothesis.timers.gone", String.valueOf(issueId)));
    }
}
