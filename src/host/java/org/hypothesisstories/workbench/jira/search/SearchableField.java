package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.operator.Operator;
import java.util.Optional;
import java.util.Set;

/** A field that queries can name. */
interface SearchableField {
    Set<Operator> operators();

    /**
     * The condition on the issue {@code i}; never unknown to SQL.
     *
     * @throws ClauseRefused when the field cannot hold such values
     */
    Sql where(Comparison comparison);

    /** Empty for a field that issues cannot be sorted by. */
    Optional<FieldSort> sort();
}
