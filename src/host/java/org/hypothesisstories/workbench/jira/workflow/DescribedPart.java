package org.hypothesisstories.workbench.jira.workflow;

/**
 * A condition, validator or function in words.
 *
 * @param text a plain sentence, to be escaped by who shows it; null when there is {@code html}
 * @param html what the plugin's own template says; null when there is {@code text}
 */
public record DescribedPart(String text, String html) {
    static DescribedPart ofText(String text) {
        return new DescribedPart(text, null);
    }

    static DescribedPart ofHtml(String html) {
        return new DescribedPart(null, html);
    }
}
