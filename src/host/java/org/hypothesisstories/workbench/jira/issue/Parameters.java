package org.hypothesisstories.workbench.jira.issue;

import java.util.Map;

/** Reading of the parameters of an action: names with one or more texts each. */
final class Parameters {
    private Parameters() {
    }

    /** The first text under the name, or null. */
    static String first(Map<String, String[]> parameters, String name) {
        String[] texts = parameters.get(name);
        return texts == null || texts.length == 0 ? null : texts[0];
    }
}
