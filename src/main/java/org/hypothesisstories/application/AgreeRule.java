package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.GateRule;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;

/** Writes the rule that grants more time by itself, as the product owner, before the time starts. */
public final class AgreeRule {

    private final OwnerGate owners;
    private final TimeBoxes boxes;
    private final HypothesisFields fields;
    private final GateRules rules;
    private final AllowedBudget allowedBudget;
    private final InstantSource clock;

    public AgreeRule(
            OwnerGate owners, TimeBoxes boxes, HypothesisFields fields, GateRules rules, AllowedBudget allowedBudget,
            InstantSource clock) {
        this.owners = owners;
        this.boxes = boxes;
        this.fields = fields;
        this.rules = rules;
        this.allowedBudget = allowedBudget;
        this.clock = clock;
    }

    /**
     * @param written the rule; nothing takes it away
     * @return the rule that holds now
     */
    public Outcome<Optional<AgreedRule>> agree(String issueKey, Actor actor, String written) {
        return owners.enter(issueKey, actor, issue -> {
            boolean begun = boxes.latest(issue.id())
                    .filter(box -> box.state().isOpen() && box.state() != BoxState.PLANNED).isPresent();
            if (begun) {
                return Outcome.refused(ProblemCode.RULE_TOO_LATE, "rule");
            }
            return written.isBlank() ? forget(issue) : agree(issue, actor, GateRule.parse(written));
        });
    }

    private Outcome<Optional<AgreedRule>> forget(IssueRef issue) {
        rules.forget(issue.id());
        return new Outcome.Done<>(Optional.empty());
    }

    private Outcome<Optional<AgreedRule>> agree(IssueRef issue, Actor actor, Parsed<GateRule, Problem> parsed) {
        if (parsed.value().isEmpty()) {
            return new Outcome.Refused<>(parsed.problems());
        }
        GateRule rule = parsed.value().get();
        if (!rule.isAbout(fields.read(issue.id()).criteria())) {
            return Outcome.refused(ProblemCode.RULE_METRIC_UNKNOWN, "rule", rule.condition().metric());
        }
        Optional<Problem> forbidden = allowedBudget.problem(issue.id(), rule.budget());
        if (forbidden.isPresent()) {
            Problem problem = forbidden.get();
            return new Outcome.Refused<>(List.of(new Problem(problem.code(), "rule", problem.arguments())));
        }
        AgreedRule agreed = new AgreedRule(issue.id(), rule, actor, clock.instant());
        rules.agree(agreed);
        return new Outcome.Done<>(Optional.of(agreed));
    }
}
