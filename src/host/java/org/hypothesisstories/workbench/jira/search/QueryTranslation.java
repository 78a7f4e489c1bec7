package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns one query into SQL for one searcher and notes what is wrong with it.
 *
 * <p>A clause that makes no sense finds nothing, as in Jira, so that a query that outlived a field or a value can still be run.
 */
final class QueryTranslation {
    private final Fields fields;
    private final Operands operands;
    private final Viewpoint viewpoint;
    private final MessageSet messages;

    QueryTranslation(Fields fields, Operands operands, Viewpoint viewpoint, MessageSet messages) {
        this.fields = fields;
        this.operands = operands;
        this.viewpoint = viewpoint;
        this.messages = messages;
    }

    /** The condition on the issue {@code i}; what the searcher may not see is left to the caller. */
    Sql condition(Query query) {
        return query.getWhereClause() == null ? Sql.ALWAYS : clause(query.getWhereClause());
    }

    /** The expressions to order by; unambiguous in any case. */
    Sql order(Query query) {
        List<SearchSort> sorts = query.getOrderByClause() == null ? List.of() : query.getOrderByClause().getSearchSorts();
        List<Sql> parts = new ArrayList<>();
        sorts.forEach(sort -> parts.addAll(sort(sort)));
        if (parts.isEmpty()) {
            parts.addAll(directed(SystemFields.byKey(), SortOrder.DESC));
        }
        parts.add(Sql.of("i.id desc"));
        List<Object> values = parts.stream().flatMap(part -> part.values().stream()).toList();
        return new Sql(String.join(", ", parts.stream().map(Sql::text).toList()), values);
    }

    private Sql clause(Clause clause) {
        if (clause instanceof AndClause) {
            return Sql.all(clause.getClauses().stream().map(this::clause).toList());
        }
        if (clause instanceof OrClause) {
            return Sql.any(clause.getClauses().stream().map(this::clause).toList());
        }
        if (clause instanceof NotClause) {
            return clause(clause.getClauses().get(0)).not();
        }
        if (clause instanceof TerminalClause terminal) {
            return comparison(terminal);
        }
        throw new UnsupportedOperationException("clauses of " + clause.getClass());
    }

    private Sql comparison(TerminalClause clause) {
        try {
            SearchableField field = fields.find(clause.getName()).orElseThrow(() -> new ClauseRefused(unknown(clause.getName())));
            if (!field.operators().contains(clause.getOperator())) {
                throw new ClauseRefused("The operator '" + clause.getOperator().getDisplayString()
                        + "' is not supported by the '" + clause.getName() + "' field.");
            }
            return field.where(new Comparison(
                    clause.getName(), clause.getOperator(), operands.literals(clause, viewpoint), viewpoint));
        } catch (ClauseRefused e) {
            e.messages().forEach(messages::addErrorMessage);
            return Sql.NEVER;
        }
    }

    private List<Sql> sort(SearchSort sort) {
        Optional<SearchableField> field = fields.find(sort.getField());
        Optional<FieldSort> found = field.flatMap(SearchableField::sort);
        if (found.isEmpty()) {
            messages.addErrorMessage(
                    field.isEmpty() ? unknown(sort.getField()) : "Not able to sort using field '" + sort.getField() + "'.");
            return List.of();
        }
        return directed(found.get(), sort.getSortOrder() == null ? found.get().natural() : sort.getSortOrder());
    }

    private static List<Sql> directed(FieldSort sort, SortOrder order) {
        // issues without a value come last, and first when the order is turned round, whatever the database prefers
        String direction = order == SortOrder.DESC ? " desc nulls first" : " asc nulls last";
        return sort.expressions().stream()
                .map(expression -> new Sql(expression.text() + direction, expression.values()))
                .toList();
    }

    private String unknown(String field) {
        return "Field '" + field + "' does not exist or "
                + (viewpoint.user() == null
                        ? "this field cannot be viewed by anonymous users."
                        : "you do not have permission to view it.");
    }
}
