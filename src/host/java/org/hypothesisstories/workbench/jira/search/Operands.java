package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** Works out what the operand of a clause stands for, and whether its operator can deal with that. */
final class Operands {
    private final SystemFunctions system;
    private final PluginFunctions plugins;

    Operands(SystemFunctions system, PluginFunctions plugins) {
        this.system = system;
        this.plugins = plugins;
    }

    /** The literals of the clause's operand. Refuses lists where one value is wanted, and the other way round. */
    List<QueryLiteral> literals(TerminalClause clause, Viewpoint viewpoint) {
        requireShape(clause);
        return literals(clause.getOperand(), clause, viewpoint);
    }

    private List<QueryLiteral> literals(Operand operand, TerminalClause clause, Viewpoint viewpoint) {
        if (operand instanceof EmptyOperand) {
            return List.of(new QueryLiteral(operand));
        }
        if (operand instanceof SingleValueOperand single) {
            return List.of(single.getLongValue() == null
                    ? new QueryLiteral(operand, single.getStringValue())
                    : new QueryLiteral(operand, single.getLongValue()));
        }
        if (operand instanceof MultiValueOperand list) {
            return list.getValues().stream().flatMap(each -> literals(each, clause, viewpoint).stream()).toList();
        }
        if (operand instanceof FunctionOperand call) {
            return function(call).values(call, clause, viewpoint);
        }
        throw new UnsupportedOperationException("operands of " + operand.getClass());
    }

    private void requireShape(TerminalClause clause) {
        Operator operator = clause.getOperator();
        Operand operand = clause.getOperand();
        boolean wantsList = operator == Operator.IN || operator == Operator.NOT_IN;
        boolean wantsEmpty = operator == Operator.IS || operator == Operator.IS_NOT;
        boolean list = operand instanceof MultiValueOperand
                || operand instanceof FunctionOperand call && function(call).isList();
        if (wantsEmpty && !(operand instanceof EmptyOperand)) {
            throw refused(clause, "only supports EMPTY, not the value");
        }
        if (wantsList && !list) {
            throw refused(clause, "does not support the non-list value");
        }
        if (!wantsList && list) {
            throw refused(clause, "does not support the list value");
        }
        if (operand instanceof EmptyOperand && Operators.isOrder(operator)) {
            throw refused(clause, "does not support the empty value");
        }
    }

    private SearchFunction function(FunctionOperand call) {
        return system.find(call.getName())
                .or(() -> plugins.find(call.getName()))
                .orElseThrow(() -> new ClauseRefused("Unable to find JQL function '" + call.getDisplayString() + "'."));
    }

    private static ClauseRefused refused(TerminalClause clause, String why) {
        return new ClauseRefused("Operator '" + clause.getOperator().getDisplayString() + "' " + why + " '"
                + clause.getOperand().getDisplayString() + "' for field '" + clause.getName() + "'.");
    }
}
