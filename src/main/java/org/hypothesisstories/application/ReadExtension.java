package org.hypothesisstories.application;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** Reads how it stands with more time for an issue. */
public final class ReadExtension {

    private final IssueAccess issues;
    private final TimeBoxes boxes;
    private final Extensions extensions;
    private final ExtensionGate extensionGate;
    private final OwnerGate owners;
    private final Policies policies;

    public ReadExtension(
            IssueAccess issues, TimeBoxes boxes, Extensions extensions, ExtensionGate extensionGate, OwnerGate owners, Policies policies) {
        this.issues = issues;
        this.boxes = boxes;
        this.extensions = extensions;
        this.extensionGate = extensionGate;
        this.owners = owners;
        this.policies = policies;
    }

    /** For a reader: empty if there is no such issue, or the reader may not see it. */
    public Optional<ExtensionView> read(String issueKey, Actor reader) {
        return issues.visible(issueKey, reader).map(issue -> view(
                issue, reader, boxes.latest(issue.id()), extensionGate.rule(issue.id()), extensionGate.isOpen(issue.id())));
    }

    /** For a reader who has been let through already, with what was read of the hypothesis. */
    public ExtensionView read(HypothesisView hypothesis, Actor reader) {
        Optional<AgreedRule> rule = extensionGate.rule(hypothesis.issue().id());
        return view(hypothesis.issue(), reader, hypothesis.box().map(TimeBoxView::box), rule, ExtensionGate.isOpen(rule, hypothesis));
    }

    private ExtensionView view(IssueRef issue, Actor reader, Optional<TimeBox> box, Optional<AgreedRule> rule, boolean gateOpen) {
        List<Extension> requests = box.map(latest -> extensions.of(latest.id())).orElse(List.of());
        TimeBoxPolicy policy = policies.forIssue(issue.id());
        int left = Math.max(0, policy.extensions() - box.map(TimeBox::extensions).orElse(0));
        return new ExtensionView(
                requests, rule, gateOpen, left, policy.ownerRole(), rights(issue, reader, box, requests, gateOpen));
    }

    private ExtensionView.Rights rights(
            IssueRef issue, Actor reader, Optional<TimeBox> box, List<Extension> requests, boolean gateOpen) {
        boolean extensible = box.filter(latest -> latest.state() == BoxState.RUNNING || latest.state() == BoxState.EXPIRED).isPresent();
        boolean decide = owners.lets(issue, reader);
        boolean grant = requests.stream().filter(Extension::isOpen).anyMatch(open -> gateOpen || !open.request().by().equals(reader));
        boolean begun = box.filter(TimeBox::isUnderWay).isPresent();
        return new ExtensionView.Rights(
                extensible && issues.may(issue, reader, IssueAction.ASK_FOR_TIME), decide, decide && extensible && grant, decide && !begun);
    }
}
