package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.Map;
import org.hypothesisstories.domain.hypothesis.HypothesisKind;
import org.junit.jupiter.api.Test;

class KindFieldTypeTest {
    private final FieldFixture fixture = new FieldFixture();
    private final KindFieldType type = fixture.kinds();

    @Test
    void storesTheKeyOfTheKind() throws FieldValidationException {
        assertEquals(HypothesisKind.EXPLANATION, type.getValueFromCustomFieldParams(FormParams.own("explanation")));
        assertEquals("explanation", type.getDbValueFromObject(HypothesisKind.EXPLANATION));
        assertEquals("Metric: a number decides", type.getChangelogString(fixture.field, HypothesisKind.METRIC));
    }

    @Test
    void refusesAnythingElse() {
        assertEquals(Map.of(FieldFixture.ID,
                "\"research\" is not a kind of hypothesis; choose metric, feasibility or explanation."),
                fixture.refusal(type, FormParams.own("research")));
    }
}
