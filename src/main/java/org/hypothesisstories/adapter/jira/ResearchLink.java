package org.hypothesisstories.adapter.jira;

import org.hypothesisstories.plugin.Keys;

/** The types of links that lead from a question through its hypotheses to development. */
public enum ResearchLink {
    QUESTION(Keys.QUESTION_LINK_SETTING, "Research question", "raises", "answers"),
    FOLLOW_UP(Keys.FOLLOW_UP_LINK_SETTING, "Hypothesis follow-up", "leads to", "follows from"),
    PROMOTION(Keys.PROMOTION_LINK_SETTING, "Hypothesis promotion", "is promoted to", "is promoted from");

    private final String setting;
    private final String linkName;
    private final String outward;
    private final String inward;

    ResearchLink(String setting, String linkName, String outward, String inward) {
        this.setting = setting;
        this.linkName = linkName;
        this.outward = outward;
        this.inward = inward;
    }

    /** Where set-up stored the id of the type. */
    public String setting() {
        return setting;
    }

    /** What the type is called where its id is not known. */
    public String linkName() {
        return linkName;
    }

    /** How the link reads from the issue where it begins. */
    public String outward() {
        return outward;
    }

    /** How it reads from the issue to which it leads. */
    public String inward() {
        return inward;
    }
}
