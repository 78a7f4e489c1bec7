package org.hypothesisstories.plugin;

/**
 * The names that are stored in Jira's data: in workflows, custom fields, tables and settings.
 *
 * <p>None is ever renamed; a test pins each of them. The classes of the workflow functions belong to them too, see
 * {@code KeysTest}.
 */
public final class Keys {
    /** The plugin, its bundle and the namespace of its tables. */
    public static final String PLUGIN = "org.hypothesisstories.jira";

    public static final String STATEMENT_FIELD_TYPE = "hypothesis-statement";
    public static final String CRITERIA_FIELD_TYPE = "exit-criteria";
    public static final String TIME_BOX_FIELD_TYPE = "time-box";
    public static final String VERDICT_FIELD_TYPE = "verdict";
    public static final String LEARNING_FIELD_TYPE = "hypothesis-learning";
    public static final String KIND_FIELD_TYPE = "hypothesis-kind";
    public static final String CONFIDENCE_FIELD_TYPE = "confidence";
    public static final String CRITERIA_STATE_FIELD_TYPE = "criteria-state";
    public static final String TIME_BOX_STATE_FIELD_TYPE = "time-box-state";

    public static final String STATEMENT_SEARCHER = "hypothesis-statement-searcher";
    public static final String CRITERIA_SEARCHER = "exit-criteria-searcher";
    public static final String TIME_BOX_SEARCHER = "time-box-searcher";
    public static final String VERDICT_SEARCHER = "verdict-searcher";
    public static final String LEARNING_SEARCHER = "hypothesis-learning-searcher";
    public static final String KIND_SEARCHER = "hypothesis-kind-searcher";
    public static final String CONFIDENCE_SEARCHER = "confidence-searcher";
    public static final String CRITERIA_STATE_SEARCHER = "criteria-state-searcher";
    public static final String TIME_BOX_STATE_SEARCHER = "time-box-state-searcher";

    /** The label with which people say that they want help. */
    public static final String HELP_LABEL = "help-wanted";

    /** On a transition's meta attributes: the plugin executes it when the time box runs out. */
    public static final String ON_EXPIRY_META = "hypothesis.on.timebox.expiry";
    /** On a transition's meta attributes: the plugin executes it when the time to decide is over, for one of the two values below. */
    public static final String ON_GRACE_END_META = "hypothesis.on.grace.end";
    public static final String GRACE_END_FOR_REVIEW = "review";
    public static final String GRACE_END_TO_DONE = "done";
    /** On a step's meta attributes: the lane that the step is. */
    public static final String LANE_META = "hypothesis.lane";
    /** On a transition's meta attributes: the screen that set-up gives it. */
    public static final String SCREEN_META = "hypothesis.screen";
    /** On a workflow's meta attributes: the fingerprint of what set-up made, by which edits by hand are known. */
    public static final String WORKFLOW_MADE_META = "hypothesis.made";
    /** On a condition of Jira's that stands in for one of ours since ours were taken out. */
    public static final String RELEASED_ARG = "hypothesis.released";
    /** On a workflow's meta attributes: set-up made it. */
    public static final String WORKFLOW_META = "hypothesis.workflow";

    /** Comma-separated verdicts that a validator lets pass; absent means any. */
    public static final String ALLOWED_VERDICTS_ARG = "verdict.allowed";
    /** The verdict that a post-function records when there is none yet, or {@link #COMPUTED_VERDICT}; absent means none. */
    public static final String VERDICT_WHEN_NONE_ARG = "verdict.when.none";
    /** In place of a verdict: the one that the evidence gives at that moment. */
    public static final String COMPUTED_VERDICT = "computed";
    /** How the next round begins, {@code writing} or {@code testing}; absent means writing. */
    public static final String ROUND_BEGINNING_ARG = "round.beginning";

    /** The text of a comment, with placeholders. */
    public static final String COMMENT_TEXT_ARG = "comment.text";
    /** Comma-separated kinds of people that are told. */
    public static final String NOTIFY_PEOPLE_ARG = "notify.people";
    /** The id of the project role that is told. */
    public static final String NOTIFY_ROLE_ARG = "notify.role";
    /** The name of the group that is told. */
    public static final String NOTIFY_GROUP_ARG = "notify.group";
    /** What people are told, with placeholders. */
    public static final String NOTIFY_TEXT_ARG = "notify.text";
    /** To whom an issue is given. */
    public static final String ASSIGN_TO_ARG = "assign.to";
    /** The key of the user to whom it is given. */
    public static final String ASSIGN_USER_ARG = "assign.user";
    /** The id of the field that is set. */
    public static final String SET_FIELD_ARG = "set.field";
    /** The text of the value that it is set to. */
    public static final String SET_VALUE_ARG = "set.value";
    /** The label that stands in for a flag. */
    public static final String FLAG_LABEL_ARG = "flag.label";
    /** The id of the listed address that is called. */
    public static final String CALL_ADDRESS_ARG = "call.address";
    /** Comma-separated stages of a time box. */
    public static final String BOX_STATES_ARG = "box.states";
    /** A share of a time box in per cent. */
    public static final String REMAINING_PERCENT_ARG = "remaining.percent";
    /** The largest budget that passes. */
    public static final String BUDGET_LIMIT_ARG = "budget.limit";
    /** Anything, if a recorded verdict lets work on that is to be decided. */
    public static final String DECIDING_VERDICT_ARG = "deciding.verdict";
    /** The id of the field with the reason; absent means the comment. */
    public static final String REASON_FIELD_ARG = "reason.field";
    /** Comma-separated lanes, or ids of statuses, in which the work is done. */
    public static final String WORK_STATUSES_ARG = "work.statuses";
    /** The id of the project role of product owners; absent means the one of that name. */
    public static final String OWNER_ROLE_ARG = "owner.role";
    /** Comma-separated ids of fields that must not be empty. */
    public static final String REQUIRED_FIELDS_ARG = "required.fields";
    /** Comma-separated origins of transitions that do without them. */
    public static final String REQUIRED_SKIP_ARG = "required.skip";
    /** The number of issues that a lane may hold; absent means what each project decided. */
    public static final String LIMIT_MOST_ARG = "limit.most";
    /** Among which issues it is counted: {@code lane}, {@code person} or {@code class}. */
    public static final String LIMIT_COUNTS_ARG = "limit.counts";
    /** What follows when the lane is full: {@code block} or {@code warn}. */
    public static final String LIMIT_MODE_ARG = "limit.mode";
    /** Comma-separated lanes, or ids of statuses, that are counted together; absent means where the transition leads. */
    public static final String LIMIT_STATUSES_ARG = "limit.statuses";

    /** Before each setting of ours. */
    public static final String SETTINGS_PREFIX = "org.hypothesisstories.jira.";
    public static final String ISSUE_TYPE_SETTING = "issue-type";
    public static final String STATEMENT_FIELD_SETTING = "field.statement";
    public static final String CRITERIA_FIELD_SETTING = "field.criteria";
    public static final String TIME_BOX_FIELD_SETTING = "field.time-box";
    public static final String TIME_BOX_ENDS_FIELD_SETTING = "field.time-box-ends";
    public static final String TIME_BOX_STATE_FIELD_SETTING = "field.time-box-state";
    public static final String TIMES_EXTENDED_FIELD_SETTING = "field.times-extended";
    public static final String TIMES_EXPIRED_FIELD_SETTING = "field.times-expired";
    public static final String TIME_BOX_HOURS_FIELD_SETTING = "field.time-box-hours";
    public static final String VERDICT_FIELD_SETTING = "field.verdict";
    public static final String LEARNING_FIELD_SETTING = "field.learning";
    public static final String KIND_FIELD_SETTING = "field.kind";
    public static final String CONFIDENCE_BEFORE_FIELD_SETTING = "field.confidence-before";
    public static final String CONFIDENCE_AFTER_FIELD_SETTING = "field.confidence-after";
    public static final String CRITERIA_STATE_FIELD_SETTING = "field.criteria-state";
    public static final String CRITERIA_OPEN_FIELD_SETTING = "field.criteria-open";
    public static final String RANK_FIELD_SETTING = "field.rank";
    public static final String EDIT_SCREEN_SETTING = "screen.edit";
    public static final String VIEW_SCREEN_SETTING = "screen.view";
    public static final String VERDICT_SCREEN_SETTING = "screen.verdict";
    public static final String NEXT_BOX_SCREEN_SETTING = "screen.next-box";
    public static final String QUESTION_LINK_SETTING = "link.question";
    public static final String FOLLOW_UP_LINK_SETTING = "link.follow-up";
    public static final String PROMOTION_LINK_SETTING = "link.promotion";
    public static final String SCREEN_SCHEME_SETTING = "screen-scheme";
    public static final String WORKFLOW_SETTING = "workflow";
    /** Before a part of the time-box policy; behind it, with a point between, the id of the project that decided it. */
    public static final String POLICY_SETTING = "time-box-policy.";
    /** Before the id of a project: the id of its board in Jira Software. */
    public static final String KANBAN_BOARD_SETTING = "kanban-board.";
    /** Before the id of a project: the id of the filter that its board shows. */
    public static final String KANBAN_FILTER_SETTING = "kanban-filter.";
    public static final String SERVICE_USER_SETTING = "service-user";
    /** The listed web addresses with their secrets, as JSON. */
    public static final String WEB_ADDRESSES_SETTING = "web-addresses";
    /** Before the id of a project: its library of criteria. */
    public static final String CRITERIA_LIBRARY_SETTING = "criteria-library.";
    /** Before the id of a project: the limits of its lanes, as JSON. */
    public static final String LANE_LIMITS_SETTING = "lane-limits.";
    /** The addresses from which holidays may be read, one a line. */
    public static final String FEED_ADDRESSES_SETTING = "calendar.addresses";
    /** Before the name of a lane: the id of its status. */
    public static final String STATUS_SETTING = "status.";
    /** Before the key of a verdict: the id of its resolution. */
    public static final String RESOLUTION_SETTING = "resolution.";

    /** On a user: wants no prompts of lanes. */
    public static final String PROMPTS_OFF_PROPERTY = "prompts-off";
    /** On a user: in which lanes the user lately saw which issues. */
    public static final String PROMPTS_SEEN_PROPERTY = "prompts-seen";

    private Keys() {
    }

    /** The complete key of one of our modules, as Jira stores it with a custom field. */
    public static String module(String moduleKey) {
        return PLUGIN + ":" + moduleKey;
    }
}
