package org.hypothesisstories.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.WarningPoint;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Warns that the time of a box will soon be used up. A warning that comes when the time is used up, or when a later warning is due as
 * well, is of no use any more: it is dropped, and that is recorded.
 */
public final class WarnOfDeadline implements TimerEffect {

    /** Between the box and the point in the purpose of a timer. */
    static final String BEFORE_POINT = "@";

    private final BoxesAtHand boxes;
    private final ExpiryEffects effects;
    private final PostNotice postNotice;
    private final TimeBoxEvents events;
    private final InstantSource clock;

    public WarnOfDeadline(
            BoxesAtHand boxes, ExpiryEffects effects, PostNotice postNotice, TimeBoxEvents events, InstantSource clock) {
        this.boxes = boxes;
        this.effects = effects;
        this.postNotice = postNotice;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public TimerKind kind() {
        return TimerKind.WARNING;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        String[] purpose = claim.key().purpose().split(BEFORE_POINT, 2);
        Optional<WarningPoint> point = purpose.length == 2 ? WarningPoint.parse(purpose[1]) : Optional.empty();
        return point.flatMap(known -> boxes.find(purpose[0]).map(at -> run(at, known))).orElseGet(TimerOutcome.Done::new);
    }

    private TimerOutcome run(BoxAtHand at, WarningPoint point) {
        Instant now = clock.instant();
        boolean over = at.box().state() == BoxState.EXPIRED || at.box().state() == BoxState.RUNNING && at.box().isDue(now);
        Optional<Instant> moment = at.box().reaches(point, at.calendar());
        if (over) {
            drop(at, point);
        } else if (moment.isPresent() && moment.get().isAfter(now)) {
            return new TimerOutcome.Again(moment.get());
        } else if (moment.isPresent() && isOvertaken(at, moment.get(), now)) {
            drop(at, point);
        } else if (moment.isPresent()) {
            warn(at, point);
        }
        return new TimerOutcome.Done();
    }

    /**
     * Warns of the furthest point that the logged work has passed, once; what it overtook is dropped.
     *
     * @param over whether nothing is left, so that no warning is of use any more
     */
    void ofLoggedWork(BoxAtHand at, boolean over) {
        List<WarningPoint> passed = at.policy().warnings().stream()
                .filter(point -> at.box().hasLogged(point, at.calendar()))
                .filter(point -> !effects.isSettled(EffectId.of(at.box(), ExpiryEffect.WARNING, point.text())))
                .sorted(Comparator.comparing(point -> usedAt(at, point)))
                .toList();
        for (int index = 0; index < passed.size(); index++) {
            if (over || index < passed.size() - 1) {
                drop(at, passed.get(index));
            } else {
                warn(at, passed.get(index));
            }
        }
    }

    private static Duration usedAt(BoxAtHand at, WarningPoint point) {
        return point.usedAt(at.box().run().orElseThrow().granted(), at.box().budget().measure(), at.calendar());
    }

    private static boolean isOvertaken(BoxAtHand at, Instant moment, Instant now) {
        return at.policy().warnings().stream()
                .flatMap(other -> at.box().reaches(other, at.calendar()).stream())
                .anyMatch(other -> other.isAfter(moment) && !other.isAfter(now));
    }

    private void warn(BoxAtHand at, WarningPoint point) {
        if (at.policy().commentAt().filter(point::equals).isPresent()) {
            postNotice.once(at.issue(), EffectId.of(at.box(), ExpiryEffect.WARNING_COMMENT, point.text()), at.box());
        }
        EffectId warning = EffectId.of(at.box(), ExpiryEffect.WARNING, point.text());
        if (!effects.isSettled(warning)) {
            events.warned(at.issue(), at.box(), point.text());
            effects.record(new EffectRecord(warning, EffectResult.DONE, clock.instant(), ""));
        }
    }

    private void drop(BoxAtHand at, WarningPoint point) {
        EffectId warning = EffectId.of(at.box(), ExpiryEffect.WARNING, point.text());
        effects.record(new EffectRecord(warning, EffectResult.DROPPED, clock.instant(), ""));
    }
}
