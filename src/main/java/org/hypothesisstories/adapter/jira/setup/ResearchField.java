package org.hypothesisstories.adapter.jira.setup;

import org.hypothesisstories.plugin.Keys;

/** The custom fields of a hypothesis. */
enum ResearchField {
    STATEMENT(Keys.STATEMENT_FIELD_SETTING, "Hypothesis statement", Keys.module(Keys.STATEMENT_FIELD_TYPE),
            Keys.module(Keys.STATEMENT_SEARCHER), "What we believe, in its parts."),
    CRITERIA(Keys.CRITERIA_FIELD_SETTING, "Exit criteria", Keys.module(Keys.CRITERIA_FIELD_TYPE),
            Keys.module(Keys.CRITERIA_SEARCHER), "What decides whether the hypothesis holds."),
    TIME_BOX(Keys.TIME_BOX_FIELD_SETTING, "Time box", Keys.module(Keys.TIME_BOX_FIELD_TYPE),
            Keys.module(Keys.TIME_BOX_SEARCHER), "How much time the question is worth, for instance 3d."),
    TIME_BOX_ENDS(Keys.TIME_BOX_ENDS_FIELD_SETTING, "Time box ends", "com.atlassian.jira.plugin.system.customfieldtypes:datetime",
            "com.atlassian.jira.plugin.system.customfieldtypes:datetimerange", "When the running time box ends; kept by the plugin."),
    TIME_BOX_STATE(Keys.TIME_BOX_STATE_FIELD_SETTING, "Time box state", Keys.module(Keys.TIME_BOX_STATE_FIELD_TYPE),
            Keys.module(Keys.TIME_BOX_STATE_SEARCHER), "Where the time box stands; kept by the plugin."),
    TIMES_EXTENDED(Keys.TIMES_EXTENDED_FIELD_SETTING, "Times extended", "com.atlassian.jira.plugin.system.customfieldtypes:float",
            "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber", "How often more time was granted; kept by the plugin."),
    TIMES_EXPIRED(Keys.TIMES_EXPIRED_FIELD_SETTING, "Times expired", "com.atlassian.jira.plugin.system.customfieldtypes:float",
            "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber", "How often the time was used up; kept by the plugin."),
    TIME_BOX_HOURS(Keys.TIME_BOX_HOURS_FIELD_SETTING, "Time box hours", "com.atlassian.jira.plugin.system.customfieldtypes:float",
            "com.atlassian.jira.plugin.system.customfieldtypes:numberrange",
            "How long the time box is, in working hours with eight a day; kept by the plugin."),
    VERDICT(Keys.VERDICT_FIELD_SETTING, "Verdict", Keys.module(Keys.VERDICT_FIELD_TYPE),
            Keys.module(Keys.VERDICT_SEARCHER), "What the evidence says of the hypothesis."),
    LEARNING(Keys.LEARNING_FIELD_SETTING, "Learning", Keys.module(Keys.LEARNING_FIELD_TYPE),
            Keys.module(Keys.LEARNING_SEARCHER), "What was believed, observed and learned, and what follows."),
    KIND(Keys.KIND_FIELD_SETTING, "Hypothesis kind", Keys.module(Keys.KIND_FIELD_TYPE),
            Keys.module(Keys.KIND_SEARCHER), "What kind of question the hypothesis asks."),
    CONFIDENCE_BEFORE(Keys.CONFIDENCE_BEFORE_FIELD_SETTING, "Confidence before", Keys.module(Keys.CONFIDENCE_FIELD_TYPE),
            Keys.module(Keys.CONFIDENCE_SEARCHER), "How sure the team is before the test, in percent."),
    CONFIDENCE_AFTER(Keys.CONFIDENCE_AFTER_FIELD_SETTING, "Confidence after", Keys.module(Keys.CONFIDENCE_FIELD_TYPE),
            Keys.module(Keys.CONFIDENCE_SEARCHER), "How sure the team is at the end, in percent."),
    CRITERIA_STATE(Keys.CRITERIA_STATE_FIELD_SETTING, "Criteria state", Keys.module(Keys.CRITERIA_STATE_FIELD_TYPE),
            Keys.module(Keys.CRITERIA_STATE_SEARCHER), "What the evidence says so far; kept by the plugin."),
    CRITERIA_OPEN(Keys.CRITERIA_OPEN_FIELD_SETTING, "Criteria without evidence", "com.atlassian.jira.plugin.system.customfieldtypes:float",
            "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber", "How many criteria have no evidence yet; kept by the plugin."),
    RANK(Keys.RANK_FIELD_SETTING, "Research rank", "com.atlassian.jira.plugin.system.customfieldtypes:float",
            "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber", "The product owner's order; the smallest comes first.");

    private final String setting;
    private final String fieldName;
    private final String typeKey;
    private final String searcherKey;
    private final String description;

    ResearchField(String setting, String fieldName, String typeKey, String searcherKey, String description) {
        this.setting = setting;
        this.fieldName = fieldName;
        this.typeKey = typeKey;
        this.searcherKey = searcherKey;
        this.description = description;
    }

    String setting() {
        return setting;
    }

    String fieldName() {
        return fieldName;
    }

    String typeKey() {
        return typeKey;
    }

    String searcherKey() {
        return searcherKey;
    }

    String description() {
        return description;
    }
}
