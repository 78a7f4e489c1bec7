package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Reads JQL into Jira's syntax tree. */
final class JqlReader {
    private JqlReader() {}

    /**
     * Reads a query; a blank text is the query that finds everything.
     *
     * @throws JqlSyntaxException when the text is no query
     */
    static Query read(String jql) {
        JqlParser parser = new JqlParser(JqlTokens.of(jql));
        parser.removeErrorListeners();
        parser.setErrorHandler(new JqlErrors());
        JqlParser.QueryContext tree = parser.query();
        Clause where = tree.disjunction() == null ? null : disjunction(tree.disjunction());
        return new QueryImpl(where, order(tree.order()), jql);
    }

    private static Clause disjunction(JqlParser.DisjunctionContext tree) {
        List<Clause> clauses = tree.conjunction().stream().map(JqlReader::conjunction).toList();
        return clauses.size() == 1 ? clauses.get(0) : new OrClause(clauses);
    }

    private static Clause conjunction(JqlParser.ConjunctionContext tree) {
        List<Clause> clauses = tree.negation().stream().map(JqlReader::negation).toList();
        return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
    }

    private static Clause negation(JqlParser.NegationContext tree) {
        if (tree.negation() != null) {
            return new NotClause(negation(tree.negation()));
        }
        return tree.disjunction() != null ? disjunction(tree.disjunction()) : comparison(tree.comparison());
    }

    private static Clause comparison(JqlParser.ComparisonContext tree) {
        return new TerminalClauseImpl(
                field(tree.field()), JqlOperators.read(tree.operator()), JqlOperands.read(tree.operand()));
    }

    private static OrderByImpl order(JqlParser.OrderContext tree) {
        return tree == null
                ? OrderByImpl.NO_ORDER
                : new OrderByImpl(tree.sort().stream().map(JqlReader::sort).toList());
    }

    private static SearchSort sort(JqlParser.SortContext tree) {
        SortOrder order = tree.direction() == null ? null : SortOrder.parseString(tree.direction().getText());
        return new SearchSort(field(tree.field()), order);
    }

    private static String field(JqlParser.FieldContext tree) {
        Token token = tree.getStart();
        return token.getType() == JqlLexer.CUSTOM_FIELD
                ? token.getText().replaceAll("\\s", "").toLowerCase(Locale.ROOT)
                : JqlText.of(token);
    }
}
