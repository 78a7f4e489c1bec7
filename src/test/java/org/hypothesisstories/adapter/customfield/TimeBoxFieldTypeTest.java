package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class TimeBoxFieldTypeTest {
    private final FieldFixture fixture = new FieldFixture();
    private final TimeBoxFieldType type = fixture.timeBoxes();

    @Test
    void readsABudgetAndStoresItAsItIsWritten() throws FieldValidationException {
        assertEquals("1w 2d", type.getDbValueFromObject(type.getValueFromCustomFieldParams(FormParams.own(" 1W 2d "))));
        assertEquals("3mo", type.getObjectFromDbValue("3mo").text());
        assertNull(type.getValueFromCustomFieldParams(FormParams.own("  ")));
    }

    @Test
    void refusesABudgetThatCannotBeReadAndSaysHowItIsWritten() {
        assertEquals(Map.of(FieldFixture.ID, "\"3\" has no unit. Write it like 30m, 4h, 3d, 1w 2d or 3mo."),
                fixture.refusal(type, FormParams.own("3")));
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("3d")));
        assertThrows(FieldValidationException.class, () -> type.getSingularObjectFromString("soon"));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("soon"));
    }

    @Test
    void tellsAChangeInWords() throws FieldValidationException {
        assertEquals("1 week 2 days", type.getChangelogString(fixture.field, type.getSingularObjectFromString("1w 2d")));
        assertEquals("1w 2d", type.getChangelogValue(fixture.field, type.getSingularObjectFromString("1w 2d")));
    }

    @Test
    void isATextInJson() {
        assertEquals(Map.of("", "3d"), type.jsonParameters().from(new JsonData("3d"), PluginTexts.english()).orElseThrow());
        assertEquals(Map.of("", ""), type.jsonParameters().from(new JsonData(null), PluginTexts.english()).orElseThrow());
        assertEquals(List.of("Send a text, or null to clear the field."),
                type.jsonParameters().from(new JsonData(3), PluginTexts.english()).problems());
    }
}
