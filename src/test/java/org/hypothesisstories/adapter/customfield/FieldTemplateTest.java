package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.HypothesisKind;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Templates of the fields, with hostile texts wherever a user can put one. */
class FieldTemplateTest {
    private static final String HOSTILE = "<script>alert('x')</script>\"";

    private final FieldFixture fixture = new FieldFixture();
    private final TemplateRendering templates = new TemplateRendering();

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void showsAStatementEscaped() {
        fixture.holds(new Statement(HOSTILE, HOSTILE, HOSTILE, HOSTILE));

        String html = rendered(fixture.statements(), "templates/field/statement-view.vm", null);

        assertTrue(html.contains("We believe that &lt;script&gt;"), html);
        assertTrue(rendered(fixture.statements(), "templates/field/statement-xml.vm", null).contains("approach: &lt;script&gt;"));
    }

    @Test
    void editsAStatementWithoutJavaScript() {
        StatementFieldType type = fixture.statements();
        FormParams form = new FormParams().with("approach", HOSTILE).with("outcome", HOSTILE).with("beneficiary", HOSTILE);

        String html = rendered(type, "templates/field/statement-edit.vm", type.getStringValueFromCustomFieldParams(form));

        assertTrue(html.contains("id=\"customfield_10001\""), html);
        assertTrue(html.contains("name=\"customfield_10001:approach\""), html);
        assertTrue(html.contains("<label class=\"hsj-part-label\" for=\"customfield_10001-prior-evidence\">because</label>"), html);
        assertEquals(4, html.split("<textarea", -1).length - 1);
    }

    @Test
    void editsAStatementThatIsNotThereYet() {
        String html = rendered(fixture.statements(), "templates/field/statement-edit.vm", null);

        assertEquals(4, html.split("<textarea", -1).length - 1, html);
    }

    @Test
    void showsAndEditsCriteriaEscaped() throws FieldValidationException {
        ExitCriteriaFieldType type = fixture.criteria();
        ExitCriteria criteria = type.getSingularObjectFromString("kill: Is it clear? @" + HOSTILE);
        fixture.holds(criteria);

        assertTrue(rendered(type, "templates/field/criteria-view.vm", criteria).contains("Kill</span> Is it clear? @&lt;script&gt;"));
        String html = rendered(type, "templates/field/criteria-edit.vm", type.getStringFromSingularObject(criteria));
        assertTrue(html.contains(">kill: Is it clear? @&lt;script&gt;"), html);
        assertTrue(html.contains("name=\"customfield_10001:known\" value=\"[{&quot;id&quot;"), html);
        assertTrue(rendered(type, "templates/field/criteria-xml.vm", criteria).contains("kill: Is it clear?"));
    }

    @Test
    void showsNothingForCriteriaThatAreNotThere() {
        assertEquals("", rendered(fixture.criteria(), "templates/field/criteria-view.vm", null).strip());
        assertFalse(rendered(fixture.criteria(), "templates/field/criteria-edit.vm", null).contains("id&quot;"));
    }

    @Test
    void showsAndEditsATimeBox() throws FieldValidationException {
        TimeBoxFieldType type = fixture.timeBoxes();
        fixture.holds(type.getSingularObjectFromString("1w 2d"));

        assertEquals("1 week 2 days", rendered(type, "templates/field/time-box-view.vm", null).strip());
        assertTrue(rendered(type, "templates/field/time-box-edit.vm", HOSTILE).contains("value=\"&lt;script&gt;"));
        assertTrue(rendered(type, "templates/field/time-box-xml.vm", null).contains("1 week 2 days"));
    }

    @Test
    void showsAndEditsAVerdict() {
        VerdictFieldType type = fixture.verdicts();
        fixture.holds(Verdict.REFUTED);

        assertTrue(rendered(type, "templates/field/verdict-view.vm", null).contains(">Refuted<"));
        assertTrue(rendered(type, "templates/field/choice-edit.vm", "refuted").contains("<option value=\"refuted\" selected>Refuted"));
        assertFalse(rendered(type, "templates/field/choice-edit.vm", null).contains("selected"));
        assertTrue(rendered(type, "templates/field/choice-xml.vm", null).contains("Refuted"));
    }

    @Test
    void showsAndEditsAKind() {
        KindFieldType type = fixture.kinds();
        fixture.holds(HypothesisKind.FEASIBILITY);

        assertTrue(rendered(type, "templates/field/kind-view.vm", null).startsWith("Feasibility"));
        assertTrue(rendered(type, "templates/field/choice-edit.vm", "metric").contains("<option value=\"metric\" selected>Metric"));
        assertTrue(rendered(type, "templates/field/choice-xml.vm", null).contains("Feasibility"));
    }

    @Test
    void showsAndEditsAConfidence() {
        ConfidenceFieldType type = fixture.confidences();
        fixture.holds(72.5);

        assertEquals("72.5 %", rendered(type, "templates/field/confidence-view.vm", null).strip());
        assertTrue(rendered(type, "templates/field/confidence-edit.vm", HOSTILE).contains("value=\"&lt;script&gt;"));
        assertTrue(rendered(type, "templates/field/confidence-xml.vm", null).contains("72.5 %"));
    }

    private String rendered(WordedFieldType<?> type, String template, Object value) {
        Map<String, Object> context = new HashMap<>(type.getVelocityParameters(fixture.issue, fixture.field, null));
        context.put("customField", Map.of("id", FieldFixture.ID, "name", "A field"));
        context.put("displayParameters", Map.of());
        context.put("auiparams", Map.of());
        context.put("fieldLayoutItem", Map.of("required", false, "fieldDescription", ""));
        context.put("action", "action");
        if (value != null) {
            context.put("value", value);
        }
        String html = templates.render(template, context);
        assertFalse(html.contains("<script>"), html);
        assertFalse(html.contains("$"), () -> "unresolved: " + html);
        return html;
    }
}
