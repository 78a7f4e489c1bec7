package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field of running text, searched by words. */
record WordsField(Storage storage, Optional<FieldSort> sort) implements SearchableField {
    @Override
    public Set<Operator> operators() {
        return Operators.WORDS;
    }

    @Override
    public Sql where(Comparison comparison) {
        List<Sql> matches = comparison.values().stream()
                .map(literal -> TextQuery.of(comparison.field(), literal.asString()))
                .map(query -> storage.anyMatch(query::matches))
                .toList();
        boolean empty = comparison.asksForEmpty();
        if (comparison.isNegative()) {
            return storage.present().and(Sql.any(matches).not());
        }
        return empty ? storage.present().not() : Sql.any(matches);
    }
}
