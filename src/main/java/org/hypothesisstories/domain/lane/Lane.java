package org.hypothesisstories.domain.lane;

import java.util.Arrays;
import java.util.Optional;

/** The lanes of research work, in order. Each is a status in Jira. */
public enum Lane {
    TO_DO("to-do", "To Do", Category.TO_DO),
    TEST_HYPOTHESIS("test-hypothesis", "Test Hypothesis", Category.IN_PROGRESS),
    CODE_REVIEW_HYPOTHESIS("code-review-hypothesis", "Code Review Hypothesis", Category.IN_PROGRESS),
    UPDATE_MODEL("update-model", "Update Model", Category.IN_PROGRESS),
    CODE_REVIEW_UPDATE_MODEL("code-review-update-model", "Code Review Update Model", Category.IN_PROGRESS),
    DONE("done", "Done", Category.DONE);

    /** The part of a workflow to which a status belongs, as Jira divides it. */
    public enum Category {
        TO_DO,
        IN_PROGRESS,
        DONE
    }

    private final String key;
    private final String defaultName;
    private final Category category;

    Lane(String key, String defaultName, Category category) {
        this.key = key;
        this.defaultName = defaultName;
        this.category = category;
    }

    /** The name under which the lane's status is remembered; never renamed. */
    public String key() {
        return key;
    }

    /** The name of the status when it has to be made; an administrator may rename it afterwards. */
    public String defaultName() {
        return defaultName;
    }

    public Category category() {
        return category;
    }

    /** Whether the hypothesis or the model is worked on here, so that a time box may run. */
    public boolean isWorking() {
        return this == TEST_HYPOTHESIS || this == UPDATE_MODEL;
    }

    public static Optional<Lane> byKey(String key) {
        return Arrays.stream(values()).filter(lane -> lane.key.equals(key)).findFirst();
    }
}
