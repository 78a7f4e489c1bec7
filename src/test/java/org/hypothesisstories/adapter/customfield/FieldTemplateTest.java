package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.HypothesisKind;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementWording;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueKey;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;
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
        fixture.holds(new Statement(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, StatementWording.HYPOTHESIS,
                Optional.of(new IssueKey("RES-12"))));

        String html = rendered(fixture.statements(), "templates/field/statement-view.vm", null);

        assertTrue(html.contains("We believe that &lt;script&gt;"), html);
        assertTrue(html.contains(">Follows from RES-12.<"), html);
        assertTrue(rendered(fixture.statements(), "templates/field/statement-xml.vm", null).contains("approach: &lt;script&gt;"));
    }

    @Test
    void editsAStatementWithoutJavaScript() {
        StatementFieldType type = fixture.statements();
        FormParams form = new FormParams().with("approach", HOSTILE).with("outcome", HOSTILE).with("beneficiary", HOSTILE);

        String html = rendered(type, "templates/field/statement-edit.vm", type.getStringValueFromCustomFieldParams(form));

        assertTrue(html.contains("id=\"customfield_10001\""), html);
        assertTrue(html.contains("name=\"customfield_10001:approach\""), html);
        assertTrue(html.contains("<label class=\"hsj-part-label\" for=\"customfield_10001-prior-evidence\" data-hsj-hypothesis=\"because\""), html);
        assertTrue(html.contains(">because</label>"), html);
        assertEquals(5, html.split("<textarea", -1).length - 1);
    }

    @Test
    void arrangesThePartsByTheWording() {
        StatementFieldType type = fixture.statements();
        FormParams form = new FormParams().with("approach", HOSTILE).with("wording", "feature-injection").with("origin", "RES-12");

        String html = rendered(type, "templates/field/statement-edit.vm", type.getStringValueFromCustomFieldParams(form));

        assertTrue(html.indexOf("data-hsj-part=\"outcome\"") < html.indexOf("data-hsj-part=\"approach\""), html);
        assertTrue(html.contains("value=\"feature-injection\" data-hsj-order=\"outcome beneficiary approach prior-evidence baseline\" selected"), html);
        assertTrue(html.contains("data-hsj-technical-story=\"so that\">In order to</label>"), html);
        assertTrue(html.contains("type=\"hidden\" name=\"customfield_10001:origin\" value=\"RES-12\""), html);
    }

    @Test
    void showsAnOriginThatSomebodyHasToMend() {
        StatementFieldType type = fixture.statements();

        String html = rendered(type, "templates/field/statement-edit.vm",
                type.getStringValueFromCustomFieldParams(new FormParams().with("origin", HOSTILE)));

        assertTrue(html.contains("type=\"text\" id=\"customfield_10001-origin\" name=\"customfield_10001:origin\" value=\"&lt;script&gt;"), html);
    }

    @Test
    void remembersWhatTheFormWasBuiltFrom() {
        when(fixture.issue.getId()).thenReturn(7L);
        fixture.holds(new Statement(HOSTILE, "", "", ""));

        String html = rendered(fixture.statements(), "templates/field/statement-edit.vm", null);

        assertTrue(html.contains("name=\"customfield_10001:known\" value=\"{&quot;approach&quot;:&quot;\\u003cscript"), html);
        assertTrue(html.contains("data-hsj-issue=\"7\""), html);
    }

    @Test
    void editsAStatementThatIsNotThereYet() {
        String html = rendered(fixture.statements(), "templates/field/statement-edit.vm", null);

        assertEquals(5, html.split("<textarea", -1).length - 1, html);
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
        assertEquals("<span class=\"hsj-cell\" data-hsj-box=\"20001\">1 week 2 days</span>",
                rendered(type, "templates/field/time-box-column.vm", null).strip());
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
    void showsTheStateOfCriteriaAndSendsItBackAsItIs() {
        CriteriaStateFieldType type = fixture.criteriaStates();
        fixture.holds(CriteriaState.WITHIN_NOISE);

        assertTrue(rendered(type, "templates/field/kind-view.vm", null).startsWith("Within noise"));
        assertTrue(rendered(type, "templates/field/criteria-state-edit.vm", HOSTILE).contains("value=\"&lt;script&gt;"));
        assertTrue(rendered(type, "templates/field/criteria-state-edit.vm", "within-noise").contains(">Within noise</span>"));
        assertTrue(rendered(type, "templates/field/choice-xml.vm", null).contains("Within noise"));
    }

    @Test
    void showsTheStateOfTheTimeBoxAndSendsItBackAsItIs() {
        TimeBoxStateFieldType type = fixture.boxStates();
        fixture.holds(BoxState.EXPIRED);

        assertTrue(rendered(type, "templates/field/kind-view.vm", null).startsWith("Time used up: decide"));
        assertTrue(rendered(type, "templates/field/criteria-state-edit.vm", HOSTILE).contains("value=\"&lt;script&gt;"));
        assertTrue(rendered(type, "templates/field/choice-xml.vm", null).contains("Time used up: decide"));
    }

    @Test
    void showsAndEditsAConfidence() {
        ConfidenceFieldType type = fixture.confidences();
        fixture.holds(72.5);

        assertEquals("72.5 %", rendered(type, "templates/field/confidence-view.vm", null).strip());
        assertTrue(rendered(type, "templates/field/confidence-edit.vm", HOSTILE).contains("value=\"&lt;script&gt;"));
        assertTrue(rendered(type, "templates/field/confidence-xml.vm", null).contains("72.5 %"));
    }

    @Test
    void showsALearningEscaped() {
        fixture.holds(new Learning(HOSTILE, HOSTILE, HOSTILE, HOSTILE, Optional.of(NextStep.STOP), Optional.of(ResearchCode.DISCARD)));

        String html = rendered(fixture.learnings(), "templates/field/learning-view.vm", null);

        assertTrue(html.contains("<dt>Therefore</dt><dd>&lt;script&gt;"), html);
        assertTrue(html.contains("<dd>Stop: nothing more on this question</dd>"), html);
        assertTrue(rendered(fixture.learnings(), "templates/field/learning-xml.vm", null).contains("believed: &lt;script&gt;"));
    }

    @Test
    void editsALearningWithoutJavaScript() {
        LearningFieldType type = fixture.learnings();
        FormParams form = new FormParams().with("believed", HOSTILE).with("nextStep", "pivot").with("code", HOSTILE);

        String html = rendered(type, "templates/field/learning-edit.vm", type.getStringValueFromCustomFieldParams(form));

        assertTrue(html.contains("id=\"customfield_10001\""), html);
        assertTrue(html.contains("name=\"customfield_10001:therefore\""), html);
        assertTrue(html.contains("<option value=\"pivot\" selected>"), html);
        assertEquals(4, html.split("<textarea", -1).length - 1);
        assertEquals(2, html.split("<select", -1).length - 1);
    }

    @Test
    void beginsALearningWithWhatTheHypothesisSays() {
        fixture.believes(new Statement("a tree", "rank <script>", "", ""));

        String html = rendered(fixture.learnings(), "templates/field/learning-edit.vm",
                fixture.learnings().getStringValueFromCustomFieldParams(new FormParams()));

        assertTrue(html.contains(">We believe that a tree will rank &lt;script&gt;.</textarea>"), html);
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
