package org.hypothesisstories.adapter.jira.setup;

import java.util.Locale;

/** The six lanes as Jira knows them: statuses with a category. */
enum ResearchLane {
    TO_DO("To Do", "new", "Written down, not yet started."),
    TEST_HYPOTHESIS("Test Hypothesis", "indeterminate", "The hypothesis is being tested; its time box runs."),
    CODE_REVIEW_HYPOTHESIS("Code Review Hypothesis", "indeterminate", "A colleague reads the test and its conclusion."),
    UPDATE_MODEL("Update Model", "indeterminate", "The hypothesis held; the model is being updated."),
    CODE_REVIEW_UPDATE_MODEL("Code Review Update Model", "indeterminate", "A colleague reads the updated model."),
    DONE("Done", "done", "There is a verdict.");

    private final String statusName;
    private final String category;
    private final String description;

    ResearchLane(String statusName, String category, String description) {
        this.statusName = statusName;
        this.category = category;
        this.description = description;
    }

    /** The name in settings and in the workflow's file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String statusName() {
        return statusName;
    }

    /** The key of Jira's status category. */
    String category() {
        return category;
    }

    String description() {
        return description;
    }
}
