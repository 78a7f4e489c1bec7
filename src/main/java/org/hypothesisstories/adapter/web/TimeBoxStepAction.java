package org.hypothesisstories.adapter.web;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step as a row of the tab. Jira asks for ready HTML here and offers no template with it, so it is written by hand; every text in it
 * is escaped.
 */
final class TimeBoxStepAction implements IssueAction {
    private static final String SEPARATOR = " \u00b7 ";

    private final Instant at;
    private final String html;

    private TimeBoxStepAction(Instant at, String html) {
        this.at = at;
        this.html = html;
    }

    /**
     * @param head who, when and on which box
     * @param what the step and its reason
     * @param facts what else there is to say, in order
     */
    static TimeBoxStepAction of(Instant at, List<String> head, String what, List<String> facts) {
        String more = facts.isEmpty() ? "" : paragraph("hsj-step-facts", String.join(SEPARATOR, facts));
        String html = "<div class=\"issue-data-block hsj-step\">"
                + paragraph("hsj-step-head", String.join(SEPARATOR, head)) + paragraph("hsj-step-what", what) + more + "</div>";
        return new TimeBoxStepAction(at, html);
    }

    /** A row that is no step. */
    static TimeBoxStepAction remark(String text) {
        return new TimeBoxStepAction(Instant.EPOCH, paragraph("hsj-none", text));
    }

    @Override
    public String getHtml() {
        return html;
    }

    @Override
    public Date getTimePerformed() {
        return Date.from(at);
    }

    @Override
    public boolean isDisplayActionAllTab() {
        return true;
    }

    private static String paragraph(String styleClass, String text) {
        return "<p class=\"" + styleClass + "\">" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(TimeBoxStepAction::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf((char) character);
        };
    }
}
