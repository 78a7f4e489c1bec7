package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;

/** Issues as items of an RSS channel, with their custom fields as the types' templates for XML write them. */
final class IssueXml {
    private final CustomFieldMarkup markup;

    IssueXml(CustomFieldMarkup markup) {
        this.markup = markup;
    }

    /** @param whole whether all fields are told, or only what a feed reader shows */
    String channel(List<Issue> issues, List<CustomField> fields, boolean whole) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"0.92\">\n<channel>\n")
                .append("<title>Workbench</title>\n");
        issues.forEach(issue -> item(issue, fields, whole, xml));
        return xml.append("</channel>\n</rss>\n").toString();
    }

    private void item(Issue issue, List<CustomField> fields, boolean whole, StringBuilder xml) {
        xml.append("<item>\n");
        element("title", "[" + issue.getKey() + "] " + issue.getSummary(), xml);
        element("link", "/browse/" + issue.getKey(), xml);
        element("description", issue.getDescription(), xml);
        if (whole) {
            element("key", issue.getKey(), xml);
            element("summary", issue.getSummary(), xml);
            element("type", name(issue.getIssueType()), xml);
            element("priority", name(issue.getPriority()), xml);
            element("status", name(issue.getStatus()), xml);
            element("resolution", name(issue.getResolution()), xml);
            element("assignee", name(issue.getAssignee()), xml);
            element("reporter", name(issue.getReporter()), xml);
            element("created", time(issue.getCreated()), xml);
            element("updated", time(issue.getUpdated()), xml);
            issue.getLabels().stream().map(Label::getLabel).sorted().forEach(label -> element("label", label, xml));
        }
        customFields(issue, fields, xml);
        xml.append("</item>\n");
    }

    private void customFields(Issue issue, List<CustomField> fields, StringBuilder xml) {
        xml.append("<customfields>\n");
        for (CustomField field : fields) {
            String values = field.getRelevantConfig(issue) == null ? "" : markup.xml(field, issue);
            if (!values.isBlank()) {
                xml.append("<customfield id=\"").append(field.getId()).append("\" key=\"")
                        .append(escaped(field.getCustomFieldType().getKey())).append("\">\n");
                element("customfieldname", field.getName(), xml);
                xml.append("<customfieldvalues>").append(values).append("</customfieldvalues>\n</customfield>\n");
            }
        }
        xml.append("</customfields>\n");
    }

    private static void element(String name, String text, StringBuilder xml) {
        if (text != null && !text.isEmpty()) {
            xml.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String name(IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }

    private static String name(ApplicationUser user) {
        return user == null ? null : user.getDisplayName();
    }

    private static String time(Date time) {
        return time == null ? null : time.toInstant().toString();
    }
}
