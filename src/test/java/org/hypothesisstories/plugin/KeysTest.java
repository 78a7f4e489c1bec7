package org.hypothesisstories.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.testing.Descriptor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Each name here lives in somebody's Jira. A test that fails here means: put the name back. */
class KeysTest {
    @Test
    void keepsTheNamesThatAreStoredInJirasData() throws IllegalAccessException {
        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("PLUGIN", "org.hypothesisstories.jira"),
                Map.entry("STATEMENT_FIELD_TYPE", "hypothesis-statement"),
                Map.entry("CRITERIA_FIELD_TYPE", "exit-criteria"),
                Map.entry("TIME_BOX_FIELD_TYPE", "time-box"),
                Map.entry("VERDICT_FIELD_TYPE", "verdict"),
                Map.entry("KIND_FIELD_TYPE", "hypothesis-kind"),
                Map.entry("CONFIDENCE_FIELD_TYPE", "confidence"),
                Map.entry("CRITERIA_STATE_FIELD_TYPE", "criteria-state"),
                Map.entry("CRITERIA_STATE_SEARCHER", "criteria-state-searcher"),
                Map.entry("TIME_BOX_STATE_FIELD_TYPE", "time-box-state"),
                Map.entry("TIME_BOX_STATE_SEARCHER", "time-box-state-searcher"),
                Map.entry("TIME_BOX_STATE_FIELD_SETTING", "field.time-box-state"),
                Map.entry("TIMES_EXTENDED_FIELD_SETTING", "field.times-extended"),
                Map.entry("TIMES_EXPIRED_FIELD_SETTING", "field.times-expired"),
                Map.entry("STATEMENT_SEARCHER", "hypothesis-statement-searcher"),
                Map.entry("CRITERIA_SEARCHER", "exit-criteria-searcher"),
                Map.entry("TIME_BOX_SEARCHER", "time-box-searcher"),
                Map.entry("VERDICT_SEARCHER", "verdict-searcher"),
                Map.entry("KIND_SEARCHER", "hypothesis-kind-searcher"),
                Map.entry("CONFIDENCE_SEARCHER", "confidence-searcher"),
                Map.entry("ON_EXPIRY_META", "hypothesis.on.timebox.expiry"),
                Map.entry("ON_GRACE_END_META", "hypothesis.on.grace.end"),
                Map.entry("GRACE_END_FOR_REVIEW", "review"),
                Map.entry("GRACE_END_TO_DONE", "done"),
                Map.entry("LANE_META", "hypothesis.lane"),
                Map.entry("SCREEN_META", "hypothesis.screen"),
                Map.entry("WORKFLOW_META", "hypothesis.workflow"),
                Map.entry("WORKFLOW_MADE_META", "hypothesis.made"),
                Map.entry("RELEASED_ARG", "hypothesis.released"),
                Map.entry("ALLOWED_VERDICTS_ARG", "verdict.allowed"),
                Map.entry("VERDICT_WHEN_NONE_ARG", "verdict.when.none"),
                Map.entry("COMPUTED_VERDICT", "computed"),
                Map.entry("PROMPTS_OFF_PROPERTY", "prompts-off"),
                Map.entry("PROMPTS_SEEN_PROPERTY", "prompts-seen"),
                Map.entry("KANBAN_BOARD_SETTING", "kanban-board."),
                Map.entry("KANBAN_FILTER_SETTING", "kanban-filter."),
                Map.entry("POLICY_SETTING", "time-box-policy."),
                Map.entry("COMMENT_TEXT_ARG", "comment.text"),
                Map.entry("NOTIFY_PEOPLE_ARG", "notify.people"),
                Map.entry("NOTIFY_ROLE_ARG", "notify.role"),
                Map.entry("NOTIFY_GROUP_ARG", "notify.group"),
                Map.entry("NOTIFY_TEXT_ARG", "notify.text"),
                Map.entry("ASSIGN_TO_ARG", "assign.to"),
                Map.entry("ASSIGN_USER_ARG", "assign.user"),
                Map.entry("SET_FIELD_ARG", "set.field"),
                Map.entry("SET_VALUE_ARG", "set.value"),
                Map.entry("FLAG_LABEL_ARG", "flag.label"),
                Map.entry("CALL_ADDRESS_ARG", "call.address"),
                Map.entry("BOX_STATES_ARG", "box.states"),
                Map.entry("REMAINING_PERCENT_ARG", "remaining.percent"),
                Map.entry("BUDGET_LIMIT_ARG", "budget.limit"),
                Map.entry("DECIDING_VERDICT_ARG", "deciding.verdict"),
                Map.entry("REASON_FIELD_ARG", "reason.field"),
                Map.entry("WORK_STATUSES_ARG", "work.statuses"),
                Map.entry("OWNER_ROLE_ARG", "owner.role"),
                Map.entry("REQUIRED_FIELDS_ARG", "required.fields"),
                Map.entry("REQUIRED_SKIP_ARG", "required.skip"),
                Map.entry("LIMIT_MOST_ARG", "limit.most"),
                Map.entry("LIMIT_COUNTS_ARG", "limit.counts"),
                Map.entry("LIMIT_MODE_ARG", "limit.mode"),
                Map.entry("LIMIT_STATUSES_ARG", "limit.statuses"),
                Map.entry("LANE_LIMITS_SETTING", "lane-limits."),
                Map.entry("WEB_ADDRESSES_SETTING", "web-addresses"),
                Map.entry("SETTINGS_PREFIX", "org.hypothesisstories.jira."),
                Map.entry("ISSUE_TYPE_SETTING", "issue-type"),
                Map.entry("STATEMENT_FIELD_SETTING", "field.statement"),
                Map.entry("CRITERIA_FIELD_SETTING", "field.criteria"),
                Map.entry("TIME_BOX_FIELD_SETTING", "field.time-box"),
                Map.entry("TIME_BOX_ENDS_FIELD_SETTING", "field.time-box-ends"),
                Map.entry("VERDICT_FIELD_SETTING", "field.verdict"),
                Map.entry("CRITERIA_STATE_FIELD_SETTING", "field.criteria-state"),
                Map.entry("TIME_BOX_HOURS_FIELD_SETTING", "field.time-box-hours"),
                Map.entry("CRITERIA_OPEN_FIELD_SETTING", "field.criteria-open"),
                Map.entry("RANK_FIELD_SETTING", "field.rank"),
                Map.entry("LEARNING_FIELD_SETTING", "field.learning"),
                Map.entry("CONFIDENCE_AFTER_FIELD_SETTING", "field.confidence-after"),
                Map.entry("KIND_FIELD_SETTING", "field.kind"),
                Map.entry("CONFIDENCE_BEFORE_FIELD_SETTING", "field.confidence-before"),
                Map.entry("EDIT_SCREEN_SETTING", "screen.edit"),
                Map.entry("VIEW_SCREEN_SETTING", "screen.view"),
                Map.entry("VERDICT_SCREEN_SETTING", "screen.verdict"),
                Map.entry("NEXT_BOX_SCREEN_SETTING", "screen.next-box"),
                Map.entry("SCREEN_SCHEME_SETTING", "screen-scheme"),
                Map.entry("WORKFLOW_SETTING", "workflow"),
                Map.entry("LEARNING_FIELD_TYPE", "hypothesis-learning"),
                Map.entry("LEARNING_SEARCHER", "hypothesis-learning-searcher"),
                Map.entry("ROUND_BEGINNING_ARG", "round.beginning"),
                Map.entry("QUESTION_LINK_SETTING", "link.question"),
                Map.entry("FOLLOW_UP_LINK_SETTING", "link.follow-up"),
                Map.entry("PROMOTION_LINK_SETTING", "link.promotion"),
                Map.entry("SERVICE_USER_SETTING", "service-user"),
                Map.entry("CRITERIA_LIBRARY_SETTING", "criteria-library."),
                Map.entry("FEED_ADDRESSES_SETTING", "calendar.addresses"),
                Map.entry("STATUS_SETTING", "status."),
                Map.entry("RESOLUTION_SETTING", "resolution.")));

        Map<String, String> actual = new TreeMap<>();
        for (Field field : Keys.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                actual.put(field.getName(), (String) field.get(null));
            }
        }
        assertEquals(expected, actual);
    }

    @Test
    void keepsTheKeyByWhichScriptsNameTheProjectTemplate() {
        assertEquals(Set.of("hypothesis-research-kanban"),
                Descriptor.read().all("project-blueprint").stream().map(template -> template.getAttribute("key")).collect(Collectors.toSet()));
    }

    @Test
    void keepsTheModulesThatWorkflowsAndFieldsName() {
        Set<String> expected = new TreeSet<>(Set.of(
                "customfield-type:hypothesis-statement org.hypothesisstories.adapter.customfield.StatementFieldType",
                "customfield-type:exit-criteria org.hypothesisstories.adapter.customfield.ExitCriteriaFieldType",
                "customfield-type:time-box org.hypothesisstories.adapter.customfield.TimeBoxFieldType",
                "customfield-type:hypothesis-learning org.hypothesisstories.adapter.customfield.LearningFieldType",
                "customfield-type:verdict org.hypothesisstories.adapter.customfield.VerdictFieldType",
                "customfield-type:hypothesis-kind org.hypothesisstories.adapter.customfield.KindFieldType",
                "customfield-type:confidence org.hypothesisstories.adapter.customfield.ConfidenceFieldType",
                "customfield-type:criteria-state org.hypothesisstories.adapter.customfield.CriteriaStateFieldType",
                "customfield-type:time-box-state org.hypothesisstories.adapter.customfield.TimeBoxStateFieldType",
                "workflow-function:start-time-box-function org.hypothesisstories.adapter.workflow.StartTimeBoxPostFunction",
                "workflow-function:pause-time-box-function org.hypothesisstories.adapter.workflow.PauseTimeBoxPostFunction",
                "workflow-function:stop-time-box-function org.hypothesisstories.adapter.workflow.StopTimeBoxPostFunction",
                "workflow-function:reopen-time-box-function org.hypothesisstories.adapter.workflow.ReopenTimeBoxPostFunction",
                "workflow-function:grant-time-box-function org.hypothesisstories.adapter.workflow.GrantTimeBoxPostFunction",
                "workflow-function:record-expiry-function org.hypothesisstories.adapter.workflow.RecordExpiryPostFunction",
                "workflow-function:resolution-from-verdict-function "
                        + "org.hypothesisstories.adapter.workflow.SetResolutionFromVerdictPostFunction",
                "workflow-function:freeze-criteria-function org.hypothesisstories.adapter.workflow.FreezeCriteriaPostFunction",
                "workflow-function:record-verdict-function org.hypothesisstories.adapter.workflow.RecordVerdictPostFunction",
                "workflow-function:start-next-round-function org.hypothesisstories.adapter.workflow.StartNextRoundPostFunction",
                "workflow-validator:concerns-answered-validator org.hypothesisstories.adapter.workflow.ConcernsAnsweredValidator",
                "workflow-validator:evidence-for-musts-validator org.hypothesisstories.adapter.workflow.EvidenceForMustsValidator",
                "workflow-validator:verdict-justified-validator org.hypothesisstories.adapter.workflow.VerdictJustifiedValidator",
                "workflow-validator:learning-recorded-validator org.hypothesisstories.adapter.workflow.LearningRecordedValidator",
                "workflow-function:clear-verdict-function org.hypothesisstories.adapter.workflow.ClearVerdictPostFunction",
                "workflow-function:resume-time-box-function "
                        + "org.hypothesisstories.adapter.workflow.ResumeTimeBoxPostFunction",
                "workflow-function:comment-function "
                        + "org.hypothesisstories.adapter.workflow.CommentPostFunction",
                "workflow-function:notify-function "
                        + "org.hypothesisstories.adapter.workflow.NotifyPostFunction",
                "workflow-function:assign-function "
                        + "org.hypothesisstories.adapter.workflow.AssignPostFunction",
                "workflow-function:set-field-function "
                        + "org.hypothesisstories.adapter.workflow.SetFieldPostFunction",
                "workflow-function:flag-function "
                        + "org.hypothesisstories.adapter.workflow.FlagPostFunction",
                "workflow-function:call-address-function "
                        + "org.hypothesisstories.adapter.workflow.CallAddressPostFunction",
                "workflow-condition:box-state-condition "
                        + "org.hypothesisstories.adapter.workflow.BoxStateCondition",
                "workflow-condition:remaining-below-condition "
                        + "org.hypothesisstories.adapter.workflow.RemainingBelowCondition",
                "workflow-validator:box-agreed-validator "
                        + "org.hypothesisstories.adapter.workflow.BoxAgreedValidator",
                "workflow-validator:budget-within-limit-validator "
                        + "org.hypothesisstories.adapter.workflow.BudgetWithinLimitValidator",
                "workflow-validator:not-deciding-validator "
                        + "org.hypothesisstories.adapter.workflow.NotDecidingValidator",
                "workflow-validator:reason-given-validator "
                        + "org.hypothesisstories.adapter.workflow.ReasonGivenValidator",
                "workflow-validator:reviewer-not-author-validator "
                        + "org.hypothesisstories.adapter.workflow.ReviewerNotAuthorValidator",
                "workflow-validator:product-owner-only-validator "
                        + "org.hypothesisstories.adapter.workflow.ProductOwnerOnlyValidator",
                "workflow-validator:lane-limit-validator org.hypothesisstories.adapter.workflow.LaneLimitValidator",
                "workflow-validator:required-fields-validator "
                        + "org.hypothesisstories.adapter.workflow.RequiredFieldsValidator",
                "workflow-condition:automatic-only-condition org.hypothesisstories.adapter.workflow.AutomaticOnlyCondition",
                "workflow-validator:hypothesis-testable-validator org.hypothesisstories.adapter.workflow.HypothesisTestableValidator",
                "workflow-validator:verdict-recorded-validator org.hypothesisstories.adapter.workflow.VerdictRecordedValidator"));

        Set<String> actual = Descriptor.read().modules().stream()
                .filter(module -> module.getTagName().startsWith("workflow-") || module.getTagName().equals("customfield-type"))
                .map(module -> module.getTagName() + ":" + module.getAttribute("key") + " " + storedClass(module))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, actual);
    }

    private static String storedClass(Element module) {
        return Stream.of("function-class", "condition-class", "validator-class")
                .map(name -> module.getElementsByTagName(name))
                .filter(found -> found.getLength() > 0)
                .map(found -> found.item(0).getTextContent())
                .findFirst()
                .orElseGet(() -> module.getAttribute("class"));
    }
}
