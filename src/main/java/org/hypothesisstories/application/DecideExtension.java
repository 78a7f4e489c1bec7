package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision;
import org.hypothesisstories.domain.gate.ExtensionDecision.Result;
import org.hypothesisstories.domain.gate.ExtensionRequest;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * Grants or refuses more time, as the product owner. While the gate's criterion is not met, it is granted only with a reason, and not by
 * the one who asked.
 */
public final class DecideExtension {

    private final OwnerGate owners;
    private final TimeBoxes boxes;
    private final Extensions extensions;
    private final ExtensionGate extensionGate;
    private final ExtendTimeBox extendTimeBox;
    private final InstantSource clock;

    public DecideExtension(
            OwnerGate owners, TimeBoxes boxes, Extensions extensions, ExtensionGate extensionGate, ExtendTimeBox extendTimeBox,
            InstantSource clock) {
        this.owners = owners;
        this.boxes = boxes;
        this.extensions = extensions;
        this.extensionGate = extensionGate;
        this.extendTimeBox = extendTimeBox;
        this.clock = clock;
    }

    /**
     * @param number of the request that the owner saw, so that nobody grants another one; empty for whichever is open
     * @param overrule why it is granted although the gate's criterion is not met; empty where it is met
     */
    public Outcome<Extension> grant(String issueKey, Actor actor, OptionalInt number, String overrule) {
        return decide(issueKey, actor, new Said(number, "overrule", overrule.strip()), (box, open) -> grant(box, open.request(), actor, overrule.strip()));
    }

    /**
     * @param number as for {@link #grant}
     * @param remark why it is refused; may be empty
     */
    public Outcome<Extension> refuse(String issueKey, Actor actor, OptionalInt number, String remark) {
        return decide(issueKey, actor, new Said(number, "reason", remark.strip()), (box, open) -> {
            ExtensionDecision refusal = new ExtensionDecision(Result.REFUSED, actor, clock.instant(), remark.strip());
            return extensions.decide(open.request(), refusal)
                    ? new Outcome.Done<>(new Extension(open.request(), Optional.of(refusal)))
                    : Outcome.refused(ProblemCode.NO_EXTENSION_ASKED, "");
        });
    }

    private Outcome<Extension> decide(
            String issueKey, Actor actor, Said said, BiFunction<TimeBox, Extension, Outcome<Extension>> decision) {
        return owners.enter(issueKey, actor, issue -> {
            if (said.text().length() > ExtensionRequest.LONGEST_REASON) {
                return Outcome.refused(ProblemCode.TEXT_TOO_LONG, said.field(), said.text().length(), ExtensionRequest.LONGEST_REASON);
            }
            Optional<TimeBox> box = boxes.latest(issue.id());
            Optional<Extension> open = box.flatMap(latest -> extensions.last(latest.id())).filter(Extension::isOpen).filter(said::isAbout);
            return open.isEmpty()
                    ? Outcome.refused(ProblemCode.NO_EXTENSION_ASKED, "")
                    : decision.apply(box.get(), open.get());
        });
    }

    private Outcome<Extension> grant(TimeBox box, ExtensionRequest request, Actor actor, String overrule) {
        boolean open = extensionGate.isOpen(box.id().issueId());
        if (!open && overrule.isEmpty()) {
            return Outcome.refused(ProblemCode.GATE_NOT_MET, "overrule");
        }
        if (!open && actor.equals(request.by())) {
            return Outcome.refused(ProblemCode.SAME_PERSON, "");
        }
        ExtensionDecision grant = new ExtensionDecision(
                open ? Result.GRANTED : Result.OVERRULED, actor, clock.instant(), open ? "" : overrule);
        return extendTimeBox.extend(box, request, grant);
    }

    /** On which request it was decided, and what was said about it in which field. */
    private record Said(OptionalInt number, String field, String text) {
        boolean isAbout(Extension open) {
            return number.isEmpty() || number.getAsInt() == open.request().number();
        }
    }
}
