package org.hypothesisstories.adapter.customfield;

/** What a form has to remember of the value that it was built from. */
public final class StoredView {
    private final String known;
    private final String issueId;

    /** @param issueId empty while the issue is not stored */
    StoredView(String known, String issueId) {
        this.known = known;
        this.issueId = issueId;
    }

    /** The stored value as JSON, for the form to send back; never empty. */
    public String getKnown() {
        return known;
    }

    public String getIssueId() {
        return issueId;
    }
}
