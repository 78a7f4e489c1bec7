package org.hypothesisstories.workbench.jira.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlReaderTest {
    private static final String OPERATORS =
            " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
        "project = RES ¦ project = \"RES\"",
        "Project=RES ¦ Project = \"RES\"",
        "a = 1 AND b != 2 ¦ a = 1 AND b != 2",
        "a = 1 or b = 2 and c = 3 ¦ a = 1 OR ( b = 2 AND c = 3 )",
        "(a = 1 or b = 2) and c = 3 ¦ ( a = 1 OR b = 2 ) AND c = 3",
        "a = 1 && b = 2 || c = 3 ¦ ( a = 1 AND b = 2 ) OR c = 3",
        "not a = 1 ¦ NOT a = 1",
        "!(a = 1 or b = 2) ¦ NOT ( a = 1 OR b = 2 )",
        "not not a = 1 ¦ NOT NOT a = 1",
        "a in (1, x, \"two words\") ¦ a in (1, \"x\", \"two words\")",
        "a not in (1) ¦ a not in (1)",
        "a NOT  IN (f(), EMPTY) ¦ a not in (f(), EMPTY)",
        "a is empty ¦ a is EMPTY",
        "a is not null ¦ a is not EMPTY",
        "a ~ 'it\\'s' ¦ a ~ \"it's\"",
        "a !~ x ¦ a !~ \"x\"",
        "a < 1 and a <= 2 and a > 3 and a >= -4 ¦ a < 1 AND a <= 2 AND a > 3 AND a >= -4",
        "created >= -1d ¦ created >= \"-1d\"",
        "a = f(x, 'y z', 3) ¦ a = f(\"x\", \"y z\", \"3\")",
        "\"Time box ends\" < now() ¦ \"Time box ends\" < now()",
        "cf[10001] = x ¦ cf[10001] = \"x\"",
        "CF [ 10001 ] = x ¦ cf[10001] = \"x\"",
        "\"from\" = \"select\" ¦ from = \"select\"",
        "a = \"12\" ¦ a = \"12\"",
        "a = RES-1 ¦ a = \"RES-1\"",
        "a = two\\ words ¦ a = \"two words\"",
        "a = \"\\u0041\\\\\" ¦ a = \"A\\\\\"",
        "a = 日本 ¦ a = \"日本\"",
        "a = 1 order by b, c desc, 'd e' asc ¦ a = 1 order by b, c DESC, d e ASC",
        "order by b ¦ order by b",
    })
    void reads(String jql, String tree) {
        assertEquals(tree, JqlReader.read(jql).toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
        "= x ¦ Expecting a field name but got '='. You must surround '=' in quotation marks to use it as a field name. (line 1, character 1)",
        "a = 1 and ¦ Expecting a field name at the end of the query.",
        "a = 1 and and ¦ Expecting a field name but got 'and'. You must surround 'and' in quotation marks to use it as a field name. (line 1, character 11)",
        "a = ¦ Expecting either a value, list or function before the end of the query.",
        "a = = ¦ Expecting either a value, list or function but got '='. You must surround '=' in quotation marks to use it as a value. (line 1, character 5)",
        "a in () ¦ Expecting either a value, list or function but got ')'. You must surround ')' in quotation marks to use it as a value. (line 1, character 7)",
        "a in (1, 2 ¦ Expecting ')' before the end of the query.",
        "a in (1 2) ¦ Expecting ')' but got '2'. (line 1, character 9)",
        "a = f(1 ¦ Expecting ')' before the end of the query.",
        "a = 1 b = 2 ¦ Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 7)",
        "(a = 1 ¦ Expecting ')' before the end of the query.",
        "(a = 1 b ¦ Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 8)",
        "a = 1) ¦ Expecting either 'OR' or 'AND' but got ')'. (line 1, character 6)",
        "a = 1 order x ¦ Expecting 'BY' but got 'x'. (line 1, character 13)",
        "a = 1 order ¦ Expecting 'BY' before the end of the query.",
        "a = 1 order by ¦ Expecting a field name at the end of the query.",
        "a = 1 order by b c ¦ Expecting ',' but got 'c'. (line 1, character 18)",
        "a = select ¦ 'select' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 5)",
        "a = 1; drop ¦ The character ';' is a reserved JQL character. You must enclose it in a string or use the escape '\\u003b' instead. (line 1, character 6)",
        "a = \"open ¦ The quoted string 'open' has not been completed. (line 1, character 5)",
        "a = 'it's' ¦ The quoted string '' has not been completed. (line 1, character 10)",
        "a was 1 ¦ The workbench does not search histories with 'was'. (line 1, character 3)",
    })
    void refuses(String jql, String message) {
        assertEquals("Error in the JQL Query: " + message, messageFor(jql));
    }

    @Test
    void namesTheOperatorsWhereOneIsMissing() {
        assertEquals(
                "Error in the JQL Query: Expecting operator before the end of the query." + OPERATORS, messageFor("a"));
        assertEquals(
                "Error in the JQL Query: Expecting operator but got 'b'." + OPERATORS + " (line 1, character 3)",
                messageFor("a b"));
        assertEquals(
                "Error in the JQL Query: Expecting operator but got 'b'." + OPERATORS + " (line 1, character 7)",
                messageFor("a not b"));
    }

    @Test
    void countsLines() {
        assertEquals(
                "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'b'. (line 2, character 2)",
                messageFor("a = 1\n b"));
    }

    @Test
    void refusesEscapesThatAreNone() {
        String valid = "The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";
        assertEquals(
                "Error in the JQL Query: '\\q' is an illegal JQL escape sequence. " + valid + " (line 1, character 5)",
                messageFor("a = \"\\q\""));
        assertEquals(
                "Error in the JQL Query: '\\u12' is an illegal JQL escape sequence. " + valid + " (line 1, character 5)",
                messageFor("a = \"\\u12\""));
        assertEquals(
                "Error in the JQL Query: '\\u0000' is an illegal JQL escape sequence. " + valid + " (line 1, character 5)",
                messageFor("a = \"\\u0000\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = \0", "a = \"\0\"", "a = \\\0", "\0"})
    void refusesTheCharacterThatNoDatabaseTakes(String jql) {
        assertThrows(JqlSyntaxException.class, () -> JqlReader.read(jql));
    }

    @Test
    void readsABlankTextAsTheQueryForEverything() {
        assertNull(JqlReader.read("  \n").getWhereClause());
        assertEquals(List.of(), JqlReader.read("").getOrderByClause().getSearchSorts());
    }

    @Test
    void tellsNumbersFromTexts() {
        assertEquals(42L, value("a = 42").getLongValue());
        assertNull(value("a = \"42\"").getLongValue());
        assertEquals("42x", value("a = 42x").getStringValue());
    }

    @Test
    void leavesTheDirectionOpenWhereNoneIsGiven() {
        List<SearchSort> sorts = JqlReader.read("order by a, b asc").getOrderByClause().getSearchSorts();
        assertNull(sorts.get(0).getSortOrder());
        assertEquals(SortOrder.ASC, sorts.get(1).getSortOrder());
    }

    private static SingleValueOperand value(String jql) {
        Query query = JqlReader.read(jql);
        return (SingleValueOperand) ((TerminalClause) query.getWhereClause()).getOperand();
    }

    private static String messageFor(String jql) {
        return assertThrows(JqlSyntaxException.class, () -> JqlReader.read(jql)).getMessage();
    }
}
