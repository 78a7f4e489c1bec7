package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class ConfidenceFieldTypeTest {
    private final FieldFixture fixture = new FieldFixture();
    private final ConfidenceFieldType type = fixture.confidences();

    @Test
    void holdsANumberAsJirasSearcherWantsIt() throws FieldValidationException {
        assertEquals(70.0, type.getValueFromCustomFieldParams(FormParams.own("70 %")));
        assertNull(type.getValueFromCustomFieldParams(FormParams.own(" ")));
        assertEquals(PersistenceFieldType.TYPE_DECIMAL, type.getDatabaseType());
        assertEquals(70.0, type.getDbValueFromObject(70.0));
        assertEquals(70.0, type.getObjectFromDbValue(70.0));
        assertTrue(type.compare(20.0, 70.0, fixture.config) < 0);
    }

    @Test
    void readsBackTheTextThatItWrites() throws FieldValidationException {
        assertEquals("70", type.getStringFromSingularObject(70.0));
        assertEquals(0.5, type.getValueFromCustomFieldParams(FormParams.own("0.5 %")));
        assertEquals(0.5, type.getSingularObjectFromString(type.getStringFromSingularObject(0.5)));
        assertEquals("70 %", type.getChangelogString(fixture.field, 70.0));
    }

    @Test
    void namesTheMend() {
        assertEquals(Map.of(FieldFixture.ID, "\".7\" could mean two things; for 70 percent write 70."),
                fixture.refusal(type, FormParams.own(".7")));
        assertEquals(Map.of(FieldFixture.ID, "\"150\" is not between 0 and 100 percent; write it like 70."),
                fixture.refusal(type, FormParams.own("150")));
        assertEquals(Map.of(FieldFixture.ID, "\"high\" is not a percentage; write it like 70."),
                fixture.refusal(type, FormParams.own("high")));
        assertThrows(FieldValidationException.class, () -> type.getSingularObjectFromString("high"));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue(101));
    }

    @Test
    void takesNumbersTextsAndNothingFromRest() {
        assertEquals(Map.of("", "70"), parameters(70).orElseThrow());
        assertEquals(Map.of("", "70 %"), parameters("70 %").orElseThrow());
        assertEquals(Map.of("", ""), parameters(null).orElseThrow());
        assertEquals(List.of("Send a number, or null to clear the field."), parameters(List.of()).problems());
    }

    private Parsed<Map<String, String>, String> parameters(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english());
    }
}
