package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.operator.Operator;
import java.util.Optional;
import java.util.Set;

/** The rank of issues: something to sort by; it has no values that people could write. */
record RankField(FieldSort order) implements SearchableField {
    static RankField at(String position) {
        return new RankField(FieldSort.ascending(position));
    }

    @Override
    public Set<Operator> operators() {
        return Set.of();
    }

    @Override
    public Sql where(Comparison comparison) {
        throw new ClauseRefused("The field 'Rank' can only be used to order issues in this workbench.");
    }

    @Override
    public Optional<FieldSort> sort() {
        return Optional.of(order);
    }
}
