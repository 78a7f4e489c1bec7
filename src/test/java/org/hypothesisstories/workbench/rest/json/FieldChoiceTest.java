package org.hypothesisstories.workbench.rest.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hypothesisstories.workbench.rest.json.IssueField.Traits;
import org.junit.jupiter.api.Test;

class FieldChoiceTest {
    private final IssueField summary = field("summary", Traits.ON_SCREENS);
    private final IssueField comment = field("comment", Traits.DETAIL);

    @Test
    void showsEverythingOfOneIssue() {
        assertTrue(FieldChoice.forIssue(List.of()).test(comment));
    }

    @Test
    void leavesDetailsOutOfSearches() {
        assertTrue(FieldChoice.forSearch(List.of()).test(summary));
        assertFalse(FieldChoice.forSearch(List.of()).test(comment));
        assertTrue(FieldChoice.forSearch(List.of("*all")).test(comment));
    }

    @Test
    void takesNamesAndTakesThemAway() {
        FieldChoice named = FieldChoice.forIssue(List.of("comment,status"));
        assertTrue(named.test(comment));
        assertFalse(named.test(summary));
        assertFalse(FieldChoice.forIssue(List.of("-comment")).test(comment));
        assertTrue(FieldChoice.forIssue(List.of("-comment")).test(summary));
    }

    private static IssueField field(String id, Traits traits) {
        return new IssueField(id, id, false, traits, List.of(id), FieldSchema.system("string", id), issue -> id);
    }
}
