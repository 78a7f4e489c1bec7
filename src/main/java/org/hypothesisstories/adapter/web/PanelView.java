package org.hypothesisstories.adapter.web;

/** What the panel's frame shows before its content is there. */
public final class PanelView {
    private final String issueKey;
    private final String loading;
    private final String withoutScript;

    PanelView(String issueKey, String loading, String withoutScript) {
        this.issueKey = issueKey;
        this.loading = loading;
        this.withoutScript = withoutScript;
    }

    public String getIssueKey() {
        return issueKey;
    }

    public String getLoading() {
        return loading;
    }

    public String getWithoutScript() {
        return withoutScript;
    }
}
