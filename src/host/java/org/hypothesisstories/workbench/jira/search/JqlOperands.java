package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Reads operands: an unquoted whole number is a number, everything else a text. */
final class JqlOperands {
    private static final String NUMBER = "-?\\d{1,18}";

    private JqlOperands() {}

    static Operand read(JqlParser.OperandContext tree) {
        if (tree.EMPTY() != null) {
            return EmptyOperand.EMPTY;
        }
        if (tree.function() != null) {
            return function(tree.function());
        }
        return tree.list() != null ? list(tree.list()) : value(tree.value().getStart());
    }

    private static Operand list(JqlParser.ListContext tree) {
        return new MultiValueOperand(tree.operand().stream().map(JqlOperands::read).toList());
    }

    private static Operand function(JqlParser.FunctionContext tree) {
        List<String> arguments = tree.argument().stream().map(argument -> JqlText.of(argument.getStart())).toList();
        return new FunctionOperand(JqlText.of(tree.text().getStart()), arguments);
    }

    private static Operand value(Token token) {
        String text = JqlText.of(token);
        return token.getType() == JqlLexer.WORD && text.matches(NUMBER)
                ? new SingleValueOperand(Long.valueOf(text))
                : new SingleValueOperand(text);
    }
}
