package org.hypothesisstories.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.hypothesisstories.application.port.SignsOfLife;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** Asks the assignee how it goes when nobody has written anything for days while the time runs; once for each silence. */
public final class AskAboutSilence implements TimerEffect {

    private final BoxesAtHand boxes;
    private final SignsOfLife signs;
    private final PostNotice postNotice;
    private final InstantSource clock;

    public AskAboutSilence(BoxesAtHand boxes, SignsOfLife signs, PostNotice postNotice, InstantSource clock) {
        this.boxes = boxes;
        this.signs = signs;
        this.postNotice = postNotice;
        this.clock = clock;
    }

    @Override
    public TimerKind kind() {
        return TimerKind.SILENCE;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        return boxes.find(claim.key().purpose())
                .filter(at -> at.policy().silenceDays() > 0 && at.box().state() == BoxState.RUNNING && !at.box().isDue(clock.instant()))
                .map(this::listen)
                .orElseGet(TimerOutcome.Done::new);
    }

    private TimerOutcome listen(BoxAtHand at) {
        Instant now = clock.instant();
        Instant since = at.box().because().at();
        Instant last = signs.lastComment(at.issue().id()).filter(since::isBefore).orElse(since);
        Duration patience = at.calendar().week().day().multipliedBy(at.policy().silenceDays());
        Instant limit = at.calendar().plus(last, patience);
        if (limit.isAfter(now)) {
            return new TimerOutcome.Again(limit);
        }
        String lastWord = LocalDate.ofInstant(last, at.calendar().zone()).toString();
        postNotice.once(at.issue(), EffectId.of(at.box(), ExpiryEffect.SILENCE, lastWord), at.box());
        return new TimerOutcome.Again(at.calendar().plus(now, patience));
    }
}
