package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;

/** Reads how it stands with more time for an issue. */
public final class ReadExtension {

    private final IssueAccess issues;
    private final TimeBoxes boxes;
    private final Extensions extensions;
    private final GateRules rules;
    private final ExtensionGate extensionGate;
    private final OwnerGate owners;

    public ReadExtension(
            IssueAccess issues, TimeBoxes boxes, Extensions extensions, GateRules rules, ExtensionGate extensionGate, OwnerGate owners) {
        this.issues = issues;
        this.boxes = boxes;
        this.extensions = extensions;
        this.rules = rules;
        this.extensionGate = extensionGate;
        this.owners = owners;
    }

    /** For a reader: empty if there is no such issue, or the reader may not see it. */
    public Optional<ExtensionView> read(String issueKey, Actor reader) {
        return issues.visible(issueKey, reader).map(issue -> view(issue, reader));
    }

    private ExtensionView view(IssueRef issue, Actor reader) {
        boolean extensible = boxes.latest(issue.id())
                .filter(box -> box.state() == BoxState.RUNNING || box.state() == BoxState.EXPIRED).isPresent();
        return new ExtensionView(
                boxes.latest(issue.id()).flatMap(box -> extensions.last(box.id())),
                rules.of(issue.id()),
                extensionGate.isOpen(issue.id()),
                extensible && issues.may(issue, reader, IssueAction.ASK_FOR_TIME),
                owners.lets(issue, reader));
    }
}
