package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.Map;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.junit.jupiter.api.Test;

class VerdictFieldTypeTest {
    private final FieldFixture fixture = new FieldFixture();
    private final VerdictFieldType type = fixture.verdicts();

    @Test
    void storesTheKeyOfTheVerdict() throws FieldValidationException {
        assertEquals(Verdict.NOT_FINISHED, type.getValueFromCustomFieldParams(FormParams.own("not-finished")));
        assertEquals("not-finished", type.getDbValueFromObject(Verdict.NOT_FINISHED));
        assertEquals(Verdict.REFUTED, type.getObjectFromDbValue("refuted"));
        assertNull(type.getValueFromCustomFieldParams(FormParams.own("")));
    }

    @Test
    void refusesAnythingElse() {
        assertEquals(Map.of(FieldFixture.ID,
                "\"maybe\" is not a verdict; choose supported, refuted, inconclusive or not-finished."),
                fixture.refusal(type, FormParams.own("maybe")));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("maybe"));
    }

    @Test
    void tellsAChangeInWords() {
        assertEquals("Not finished", type.getChangelogString(fixture.field, Verdict.NOT_FINISHED));
    }
}
