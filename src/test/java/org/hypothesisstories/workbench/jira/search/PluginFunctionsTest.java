package org.hypothesisstories.workbench.jira.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PluginFunctionsTest {
    private final SearchFixture fixture = new SearchFixture();

    @BeforeEach
    void addFunction() throws Exception {
        PluginModule module = mock(PluginModule.class);
        lenient().when(module.completeKey()).thenReturn("acme:numbered");
        lenient().when(module.xml()).thenReturn(element("<jql-function class='acme.Numbered'>"
                + "<fname>numbered</fname><list>true</list></jql-function>"));
        lenient().when(module.create("acme.Numbered", JqlFunction.class)).thenReturn(new Numbered());
        fixture.functions.add(module);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void findsTheIssuesThatAFunctionNames() {
        assertEquals(Set.of("RES-2", "RES-3"), Set.copyOf(fixture.find("issue in Numbered(2, 3)")));
        assertEquals(Set.of("RES-1", "RES-10"), Set.copyOf(fixture.find("issue not in numbered(2, 3)")));
    }

    @Test
    void hidesWhatTheSearcherMayNotSeeAndWhatIsGone() {
        assertEquals(List.of("RES-2"), fixture.find("issue in numbered(2, 20, 999)"));
        assertEquals(Set.of(), Set.copyOf(fixture.errors("issue in numbered(2, 20, 999)")));
    }

    @Test
    void findsNothingWhenTheFunctionNamesNothing() {
        assertEquals(List.of(), fixture.find("issue in numbered(0)"));
    }

    @Test
    void passesOnWhatTheFunctionObjectsTo() {
        assertEquals(
                Set.of("Function 'numbered' expected '1' arguments but received '0'."),
                Set.copyOf(fixture.errors("issue in numbered()")));
    }

    @Test
    void knowsThatAFunctionIsAList() {
        assertEquals(1, fixture.errors("issue = numbered(1)").size());
    }

    private static Element element(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }

    /** Answers with the issue ids that are its arguments, zero left out. */
    private static final class Numbered extends AbstractJqlFunction {
        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, Math.max(1, operand.getArgs().size()));
        }

        @Override
        public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            Stream<Long> ids = operand.getArgs().stream().map(Long::valueOf).filter(id -> id != 0);
            return ids.map(id -> new QueryLiteral(operand, id)).toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
