package org.hypothesisstories.adapter.jira.setup;

import java.util.List;
import org.hypothesisstories.plugin.Keys;

/** The screens of a hypothesis: Jira's own fields first, then ours. */
enum ResearchScreen {
    EDIT("edit", Keys.EDIT_SCREEN_SETTING, "Hypothesis: create and edit", List.of("issuetype", "summary"),
            List.of(ResearchField.STATEMENT, ResearchField.KIND, ResearchField.CRITERIA, ResearchField.TIME_BOX,
                    ResearchField.CONFIDENCE_BEFORE),
            List.of("description", "priority", "assignee", "reporter", "labels")),
    VIEW("view", Keys.VIEW_SCREEN_SETTING, "Hypothesis: view", List.of("summary"),
            List.of(ResearchField.STATEMENT, ResearchField.KIND, ResearchField.CRITERIA, ResearchField.TIME_BOX,
                    ResearchField.TIME_BOX_ENDS, ResearchField.CONFIDENCE_BEFORE, ResearchField.VERDICT,
                    ResearchField.LEARNING, ResearchField.CONFIDENCE_AFTER),
            List.of("description", "priority", "assignee", "reporter", "labels")),
    VERDICT("verdict", Keys.VERDICT_SCREEN_SETTING, "Hypothesis: verdict", List.of(),
            List.of(ResearchField.VERDICT, ResearchField.LEARNING, ResearchField.CONFIDENCE_AFTER), List.of()),
    NEXT_BOX("next-box", Keys.NEXT_BOX_SCREEN_SETTING, "Hypothesis: verdict and next box", List.of(),
            List.of(ResearchField.VERDICT, ResearchField.LEARNING, ResearchField.CONFIDENCE_AFTER, ResearchField.TIME_BOX), List.of());

    private final String key;
    private final String setting;
    private final String screenName;
    private final List<String> before;
    private final List<ResearchField> fields;
    private final List<String> after;

    ResearchScreen(String key, String setting, String screenName, List<String> before, List<ResearchField> fields, List<String> after) {
        this.key = key;
        this.setting = setting;
        this.screenName = screenName;
        this.before = before;
        this.fields = fields;
        this.after = after;
    }

    /** The name in the workflow's file. */
    String key() {
        return key;
    }

    String setting() {
        return setting;
    }

    String screenName() {
        return screenName;
    }

    List<String> before() {
        return before;
    }

    List<ResearchField> fields() {
        return fields;
    }

    List<String> after() {
        return after;
    }
}
