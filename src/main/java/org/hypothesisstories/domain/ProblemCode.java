package org.hypothesisstories.domain;

/** The kinds of problem, each with the name under which adapters find the words for it; what the words are given stands behind. */
public enum ProblemCode {
    MAY_NOT_RECORD_EVIDENCE("may-not-record-evidence", Kind.FORBIDDEN),
    MAY_NOT_AMEND("may-not-amend", Kind.FORBIDDEN),
    MAY_NOT_RECORD_VERDICT("may-not-record-verdict", Kind.FORBIDDEN),

    /** The test has not started, so there is no round to record in. */
    NOT_STARTED("not-started", Kind.CONFLICT),
    /** The round ended with a verdict. */
    CONCLUDED("concluded", Kind.CONFLICT),

    NOTHING_SENT("nothing-sent", Kind.INVALID),
    /** How many were sent; how many are allowed. */
    TOO_MANY("too-many", Kind.INVALID),
    CRITERION_MISSING("criterion-missing", Kind.INVALID),
    /** What was written; the metrics and ids that there are. */
    CRITERION_UNKNOWN("criterion-unknown", Kind.INVALID),
    /** The metric that several criteria share; their ids. */
    CRITERION_AMBIGUOUS("criterion-ambiguous", Kind.INVALID),
    VALUE_MISSING("value-missing", Kind.INVALID),
    /** A value was given and seeds as well. */
    VALUE_AND_SEEDS("value-and-seeds", Kind.INVALID),
    /** What was written; what would be understood, or nothing. */
    NUMBER_UNREADABLE("number-unreadable", Kind.INVALID),
    /** What was written. */
    NUMBER_NOT_FINITE("number-not-finite", Kind.INVALID),
    /** What was written. */
    NUMBER_TOO_LARGE("number-too-large", Kind.INVALID),
    /** What was written. */
    NUMBER_TOO_PRECISE("number-too-precise", Kind.INVALID),
    /** One end of an interval is given without the other. */
    INTERVAL_INCOMPLETE("interval-incomplete", Kind.INVALID),
    /** The lower end; the upper end. */
    INTERVAL_REVERSED("interval-reversed", Kind.INVALID),
    /** The value; the lower end; the upper end. */
    INTERVAL_WITHOUT_VALUE("interval-without-value", Kind.INVALID),
    /** How many were sent; how many are allowed. */
    TOO_MANY_SEEDS("too-many-seeds", Kind.INVALID),
    /** The judge. */
    JUDGEMENT_MISSING("judgement-missing", Kind.INVALID),
    /** What was written. */
    JUDGEMENT_UNKNOWN("judgement-unknown", Kind.INVALID),
    /** A judgement was sent for a measured criterion: its metric. */
    NOT_JUDGED("not-judged", Kind.INVALID),
    /** Numbers were sent for a judged criterion: its question. */
    NOT_MEASURED("not-measured", Kind.INVALID),
    /** Only this person judges: the judge. */
    NOT_THE_JUDGE("not-the-judge", Kind.FORBIDDEN),
    /** The judge is no active user any more: the judge. */
    JUDGE_GONE("judge-gone", Kind.CONFLICT),
    /** How many characters; how many are allowed. */
    TEXT_TOO_LONG("text-too-long", Kind.INVALID),
    /** What was written. */
    LINK_NOT_WEB("link-not-web", Kind.INVALID),
    /** What was written. */
    CITED_UNKNOWN("cited-unknown", Kind.INVALID),
    /** The key. */
    CLIENT_KEY_REUSED("client-key-reused", Kind.CONFLICT),

    /** The id. */
    EVIDENCE_UNKNOWN("evidence-unknown", Kind.NOT_FOUND),
    ALREADY_WITHDRAWN("already-withdrawn", Kind.CONFLICT),
    /** Somebody else recorded it. */
    NOT_YOUR_EVIDENCE("not-your-evidence", Kind.FORBIDDEN),
    REASON_MISSING("reason-missing", Kind.INVALID),

    /** Somebody else changed the criteria meanwhile: what they are now. */
    CRITERIA_CHANGED("criteria-changed", Kind.CONFLICT),
    NOTHING_CHANGED("nothing-changed", Kind.INVALID),
    /** The id. */
    AMENDMENT_UNKNOWN("amendment-unknown", Kind.NOT_FOUND),
    ALREADY_EXPLAINED("already-explained", Kind.CONFLICT),
    /** How many amendments lack their reason. */
    AMENDMENTS_UNEXPLAINED("amendments-unexplained", Kind.CONFLICT),

    VERDICT_MISSING("verdict-missing", Kind.INVALID),
    /** What was written. */
    VERDICT_UNKNOWN("verdict-unknown", Kind.INVALID),
    /** The part of the learning. */
    LEARNING_PART_MISSING("learning-part-missing", Kind.INVALID),
    NEXT_STEP_MISSING("next-step-missing", Kind.INVALID),
    /** What was written. */
    NEXT_STEP_UNKNOWN("next-step-unknown", Kind.INVALID),
    /** What was written. */
    CODE_UNKNOWN("code-unknown", Kind.INVALID),
    /** What was written. */
    CONFIDENCE_UNREADABLE("confidence-unreadable", Kind.INVALID),
    /** The computed verdict; the wanted one. */
    OVERRIDE_NEEDED("override-needed", Kind.CONFLICT),
    /** The wanted verdict. */
    SECOND_PERSON_NEEDED("second-person-needed", Kind.CONFLICT),
    /** Whoever asks may not agree as well. */
    SAME_PERSON("same-person", Kind.FORBIDDEN),
    NOTHING_TO_SECOND("nothing-to-second", Kind.CONFLICT),
    /** What was written. */
    SETTING_UNREADABLE("setting-unreadable", Kind.INVALID),

    /** Only the product owner decides: the role. */
    MAY_NOT_GRANT_TIME("may-not-grant-time", Kind.FORBIDDEN),
    MAY_NOT_ASK_FOR_TIME("may-not-ask-for-time", Kind.FORBIDDEN),
    NOTHING_TO_EXTEND("nothing-to-extend", Kind.CONFLICT),
    /** What was written. */
    BUDGET_UNREADABLE("budget-unreadable", Kind.INVALID),
    /** The budget; the longest that the project allows. */
    BUDGET_ABOVE_LIMIT("budget-above-limit", Kind.INVALID),
    /** The budget, in months of the calendar, where logged work is counted. */
    EFFORT_IN_MONTHS("effort-in-months", Kind.INVALID),
    /** How often a box may be extended. */
    EXTENSIONS_USED_UP("extensions-used-up", Kind.CONFLICT),
    /** A request is open already. */
    EXTENSION_ASKED("extension-asked", Kind.CONFLICT),
    NO_EXTENSION_ASKED("no-extension-asked", Kind.CONFLICT),
    /** The gate's criterion is not met, and no reason was given to grant nevertheless. */
    GATE_NOT_MET("gate-not-met", Kind.CONFLICT),
    /** Somebody else changed the box at the same moment. */
    TIME_BOX_CHANGED("time-box-changed", Kind.CONFLICT),
    /** What was written. */
    RULE_UNREADABLE("rule-unreadable", Kind.INVALID),
    /** The metric. */
    RULE_METRIC_UNKNOWN("rule-metric-unknown", Kind.INVALID),
    /** The time has started. */
    RULE_TOO_LATE("rule-too-late", Kind.CONFLICT),

    /** Only the team agrees: the role. */
    MAY_NOT_AGREE("may-not-agree", Kind.FORBIDDEN),
    /** The team is a role that the host does not have: the role. */
    TEAM_ROLE_UNKNOWN("team-role-unknown", Kind.CONFLICT),
    /** No budget stands in the field, so there is nothing to agree to. */
    NO_BUDGET_TO_AGREE("no-budget-to-agree", Kind.CONFLICT),
    /** Another budget stands in the field than the one that was agreed to: what stands there. */
    BUDGET_CHANGED("budget-changed", Kind.CONFLICT),
    /** The box is under way; what was agreed stands. */
    AGREED_AND_STARTED("agreed-and-started", Kind.CONFLICT),
    /** How many have agreed; how many are needed; who else may agree. */
    AGREEMENTS_MISSING("agreements-missing", Kind.CONFLICT),
    /** How many have agreed; how many are needed; how many the team has; its role. */
    TEAM_TOO_SMALL("team-too-small", Kind.CONFLICT),

    /** Only the product owner raises concerns: the role. */
    MAY_NOT_RAISE_CONCERN("may-not-raise-concern", Kind.FORBIDDEN),
    MAY_NOT_ANSWER_CONCERN("may-not-answer-concern", Kind.FORBIDDEN),
    TEXT_MISSING("text-missing", Kind.INVALID),
    /** The number. */
    CONCERN_UNKNOWN("concern-unknown", Kind.NOT_FOUND),
    CONCERN_ANSWERED("concern-answered", Kind.CONFLICT),

    /** Only the product owner ranks: the role. */
    MAY_NOT_RANK("may-not-rank", Kind.FORBIDDEN),
    /** It lacks something that the test may not start without: the key. */
    NOT_READY("not-ready", Kind.CONFLICT),
    /** It does not wait for its test: the key. */
    NOT_QUEUED("not-queued", Kind.CONFLICT),

    /** The evidence gives this verdict already: the verdict. */
    NOTHING_TO_OVERRIDE("nothing-to-override", Kind.INVALID),

    /** No verdict is on record, so there is nothing yet to hand over. */
    NOT_DECIDED("not-decided", Kind.CONFLICT),
    /** The story that there is already. */
    ALREADY_PROMOTED("already-promoted", Kind.CONFLICT),
    /** What was written. */
    PROJECT_UNKNOWN("project-unknown", Kind.INVALID),
    /** What was written; the types that there are. */
    ISSUE_TYPE_UNKNOWN("issue-type-unknown", Kind.INVALID),
    /** Set-up has not made what links the two issues. */
    LINK_TYPE_MISSING("link-type-missing", Kind.CONFLICT),
    /** The key of the project. */
    NO_SUCH_PROJECT("no-such-project", Kind.NOT_FOUND),
    /** The key of the project. */
    NOT_PROJECT_ADMINISTRATOR("not-project-administrator", Kind.FORBIDDEN),
    /** What was written. */
    LIMIT_UNREADABLE("limit-unreadable", Kind.INVALID),
    /** What was written. */
    LIMIT_MODE_UNKNOWN("limit-mode-unknown", Kind.INVALID),
    /** What was written; the fields that there are. */
    CLASS_FIELD_UNKNOWN("class-field-unknown", Kind.INVALID),
    /** Somebody moved the card meanwhile: the issue; the lane in which it is now. */
    CARD_MOVED("card-moved", Kind.CONFLICT),
    /** The issue. */
    MOVE_NOT_OFFERED("move-not-offered", Kind.CONFLICT),
    /** The name of the move. */
    MOVE_NEEDS_SCREEN("move-needs-screen", Kind.CONFLICT),
    MAY_NOT_FLAG("may-not-flag", Kind.FORBIDDEN),
    /** The issue. */
    ALREADY_BLOCKED("already-blocked", Kind.CONFLICT),
    /** The issue. */
    NOT_BLOCKED("not-blocked", Kind.CONFLICT),
    /** What was written; the number that is understood. */
    SETTINGS_FORMAT_UNKNOWN("settings-format-unknown", Kind.INVALID),
    /** The name of the member; the names that there are. */
    SETTINGS_MEMBER_UNKNOWN("settings-member-unknown", Kind.INVALID),
    SETTINGS_NOT_OBJECT("settings-not-object", Kind.INVALID),
    SETTINGS_NOT_LIST("settings-not-list", Kind.INVALID),
    SETTINGS_NOT_TEXT("settings-not-text", Kind.INVALID),
    /** The name that was written. */
    SETTINGS_NO_USER("settings-no-user", Kind.INVALID),
    /** What Jira says, in the reader's language already. */
    JIRA_REFUSED("jira-refused", Kind.INVALID);

    /** What sort of refusal it is. */
    public enum Kind {
        /** What was sent cannot be used; sent otherwise, it can. */
        INVALID,
        /** It cannot be done as things stand now. */
        CONFLICT,
        /** It is not for this person to do. */
        FORBIDDEN,
        /** It is about something that is not there. */
        NOT_FOUND
    }

    private final String key;
    private final Kind kind;

    ProblemCode(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The name in REST answers and in keys of texts. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }
}
