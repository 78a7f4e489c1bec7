package org.hypothesisstories.domain.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.TeamRule;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/**
 * How far a team has come with agreeing to one budget. Who has left the team since does not count any more.
 *
 * @param box the box that is to be agreed
 * @param budget what stands in the field; empty when nothing does, and then nothing can be agreed
 * @param members the team; empty if the host has no such role
 * @param history everything that happened, the oldest first
 */
public record TeamAgreement(
        TimeBoxId box, TeamRule rule, Optional<Budget> budget, Optional<List<Actor>> members, List<AgreementEntry> history) {

    public TeamAgreement {
        Objects.requireNonNull(box);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(budget);
        members = members.map(List::copyOf);
        history = List.copyOf(history);
    }

    /** The agreements of members to the budget that stands, the oldest first. */
    public List<AgreementEntry> agreed() {
        Map<Actor, AgreementEntry> standing = new LinkedHashMap<>();
        for (AgreementEntry entry : history) {
            switch (entry.kind()) {
                case AGREED -> {
                    standing.values().removeIf(earlier -> !earlier.budget().equals(entry.budget()));
                    standing.putIfAbsent(entry.by(), entry);
                }
                case WITHDRAWN -> standing.remove(entry.by());
                case CLEARED -> standing.clear();
            }
        }
        return standing.values().stream()
                .filter(entry -> budget.filter(entry.budget()::equals).isPresent() && isMember(entry.by()))
                .toList();
    }

    /** How many more have to agree; zero where the team is not asked. */
    public int missing() {
        return rule.asksTheTeam() ? Math.max(0, rule.needed() - agreed().size()) : 0;
    }

    public boolean isComplete() {
        return missing() == 0;
    }

    /** The members who have not agreed. */
    public List<Actor> others() {
        List<Actor> agreed = agreed().stream().map(AgreementEntry::by).toList();
        return members.orElse(List.of()).stream().filter(member -> !agreed.contains(member)).toList();
    }

    public boolean isMember(Actor actor) {
        return members.filter(team -> team.contains(actor)).isPresent();
    }

    public boolean hasAgreed(Actor actor) {
        return agreed().stream().anyMatch(entry -> entry.by().equals(actor));
    }
}
