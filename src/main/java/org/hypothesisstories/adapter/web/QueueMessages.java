package org.hypothesisstories.adapter.web;

/**
 * What the page of a queue says besides its rows, and where the focus goes on.
 *
 * @param notice what was done; empty if nothing was
 * @param error why nothing was done; empty otherwise
 * @param issue the issue whose button was pressed; empty if none was
 * @param step which button it was
 */
record QueueMessages(String notice, String error, String issue, String step) {

    static final QueueMessages NONE = new QueueMessages("", "", "", "");

    static QueueMessages done(String notice, String issue, String step) {
        return new QueueMessages(notice, "", issue, step);
    }

    static QueueMessages refused(String error, String issue, String step) {
        return new QueueMessages("", error, issue, step);
    }
}
