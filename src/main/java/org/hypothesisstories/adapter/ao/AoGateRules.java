package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.GateRule;
import org.hypothesisstories.domain.timebox.Actor;

/** The rules of issues in Active Objects, as they were written. */
public final class AoGateRules implements GateRules {

    private final ActiveObjects ao;

    public AoGateRules(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<AgreedRule> of(long issueId) {
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(GateRuleEntity.class, GateRuleEntity.ISSUE_KEY + " = ?", String.valueOf(issueId)))
                .findFirst()
                .flatMap(row -> GateRule.parse(row.getRuleText()).value().map(rule -> new AgreedRule(
                        issueId, rule, new Actor(Optional.ofNullable(row.getActorKey())), Instant.ofEpochMilli(row.getHappenedAt())))));
    }

    @Override
    public void agree(AgreedRule rule) {
        ao.executeInTransaction(() -> {
            delete(rule.issueId());
            return ao.create(GateRuleEntity.class,
                    new DBParam(GateRuleEntity.ISSUE_KEY, String.valueOf(rule.issueId())),
                    new DBParam(GateRuleEntity.RULE_TEXT, rule.rule().text()),
                    new DBParam(GateRuleEntity.ACTOR_KEY, rule.by().userKey().orElse(null)),
                    new DBParam(GateRuleEntity.HAPPENED_AT, rule.at().toEpochMilli()));
        });
    }

    @Override
    public void forget(long issueId) {
        ao.executeInTransaction(() -> {
            delete(issueId);
            return null;
        });
    }

    private void delete(long issueId) {
        ao.deleteWithSQL(GateRuleEntity.class, GateRuleEntity.ISSUE_KEY + " = ?", String.valueOf(issueId));
    }
}
