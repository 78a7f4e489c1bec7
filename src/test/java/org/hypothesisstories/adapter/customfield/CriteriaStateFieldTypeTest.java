package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.Map;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.junit.jupiter.api.Test;

class CriteriaStateFieldTypeTest {
    private final FieldFixture fixture = new FieldFixture();
    private final CriteriaStateFieldType type = fixture.criteriaStates();

    @Test
    void storesTheKeyOfTheState() throws FieldValidationException {
        assertEquals(CriteriaState.WITHIN_NOISE, type.getValueFromCustomFieldParams(FormParams.own("within-noise")));
        assertEquals("within-noise", type.getDbValueFromObject(CriteriaState.WITHIN_NOISE));
        assertEquals("not-met", type.getStringFromSingularObject(CriteriaState.NOT_MET));
        assertEquals("Within noise", type.getChangelogString(fixture.field, CriteriaState.WITHIN_NOISE));
    }

    @Test
    void refusesAnythingElse() {
        assertEquals(Map.of(FieldFixture.ID,
                "\"fine\" is not a state of criteria; it is no-evidence, open, met, not-met or within-noise."),
                fixture.refusal(type, FormParams.own("fine")));
    }
}
