package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** A function that stands for values in a query. */
interface SearchFunction {
    /** True when it stands for a list, to be used with IN. */
    boolean isList();

    /**
     * The values it stands for, for this searcher and at this moment.
     *
     * @throws ClauseRefused when the arguments are not right
     */
    List<QueryLiteral> values(FunctionOperand operand, TerminalClause clause, Viewpoint viewpoint);
}
