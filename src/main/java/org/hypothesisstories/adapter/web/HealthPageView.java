package org.hypothesisstories.adapter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.HealthWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.Finding.Mend;
import org.hypothesisstories.application.setup.HealthReport;

/** What the page about the health of set-up shows, in the administration or in a project's settings. */
public final class HealthPageView {
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("issue-type", "/secure/admin/ViewIssueTypes.jspa"), Map.entry("status", "/secure/admin/ViewStatuses.jspa"),
            Map.entry("resolution", "/secure/admin/ViewResolutions.jspa"), Map.entry("link-type", "/secure/admin/ViewLinkTypes!default.jspa"),
            Map.entry("field", "/secure/admin/ViewCustomFields.jspa"), Map.entry("field-context", "/secure/admin/ViewCustomFields.jspa"),
            Map.entry("screen", "/secure/admin/ViewFieldScreens.jspa"), Map.entry("screen-scheme", "/secure/admin/ViewFieldScreenSchemes.jspa"),
            Map.entry("workflow", "/secure/admin/workflows/ListWorkflows.jspa"), Map.entry("role", "/secure/project/ViewProjectRoles.jspa"),
            Map.entry("service-user", "/secure/admin/user/UserBrowser.jspa"));

    private final HealthReport report;
    private final Reader reader;
    private final String done;
    private final Words words;

    /** Who reads the page where: in a project's settings or not, as administrator of Jira or not, below which path of the web server. */
    public record Reader(boolean ofProject, boolean administrator, String contextPath) {
    }

    HealthPageView(HealthReport report, Reader reader, String done, Words words) {
        this.report = report;
        this.reader = reader;
        this.done = done;
        this.words = words;
    }

    public String getTitle() {
        return words.say(reader.ofProject() ? "hypothesis.health.title.project" : "hypothesis.health.title");
    }

    public boolean isOfProject() {
        return reader.ofProject();
    }

    public String getProjectKey() {
        return report.projectKey();
    }

    /** What the whole list says. */
    public String getConclusion() {
        return words.say(report.healthy() ? "hypothesis.health.healthy" : "hypothesis.health.unhealthy", report.projectKey());
    }

    public boolean isHealthy() {
        return report.healthy();
    }

    /** What was just done; empty otherwise. */
    public String getDone() {
        return done;
    }

    /** What this reader cannot do; empty for administrators of Jira. */
    public String getLimits() {
        return reader.administrator() || report.healthy() ? "" : words.say("hypothesis.health.needs-administrator");
    }

    /** Where an administrator of Jira runs set-up; empty where there is nothing to run. */
    public String getSetUpLink() {
        return reader.administrator() && report.wants(Mend.RUN_SET_UP)
                ? reader.contextPath() + "/secure/admin/HypothesisSetUp!default.jspa?project=" + encoded(report.projectKey()) : "";
    }

    public String getSetUpLabel() {
        return words.say("hypothesis.health.to-set-up");
    }

    /** Where the page in the administration is, from which the workflow is renewed; empty on that page itself. */
    public String getAdminLink() {
        return reader.ofProject() && reader.administrator()
                ? reader.contextPath() + "/secure/admin/HypothesisHealth!default.jspa?project=" + encoded(report.projectKey()) : "";
    }

    public String getAdminLabel() {
        return words.say("hypothesis.health.to-admin-page");
    }

    /** Whether the button that renews the workflow shows. */
    public boolean isRenewable() {
        return !reader.ofProject() && report.wants(Mend.RENEW_WORKFLOW);
    }

    public String getRenewLabel() {
        return words.say("hypothesis.health.renew");
    }

    public String getRenewHelp() {
        return words.say("hypothesis.health.renew-help");
    }

    public String getDifferencesHeading() {
        return words.say("hypothesis.health.differences", report.workflow().name());
    }

    /** How the workflow differs from what this version makes. */
    public List<String> getDifferences() {
        return report.workflow().differences().stream().map(difference -> HealthWords.difference(difference, words)).toList();
    }

    public String getKindLabel() {
        return words.say("hypothesis.setup.column.kind");
    }

    public String getNameLabel() {
        return words.say("hypothesis.setup.column.name");
    }

    public String getConditionLabel() {
        return words.say("hypothesis.health.column.condition");
    }

    public String getMendLabel() {
        return words.say("hypothesis.health.column.mend");
    }

    public String getOpenLabel() {
        return words.say("hypothesis.health.open");
    }

    public List<LineView> getLines() {
        // What needs somebody comes first.
        return report.findings().stream().sorted(Comparator.comparing(finding -> finding.condition() == Finding.Condition.PRESENT)).map(finding -> new LineView(HealthWords.kind(finding, words), finding.name(),
                finding.condition().key(), HealthWords.condition(finding, words),
                (HealthWords.remark(finding, words) + " " + HealthWords.mend(finding, words)).strip(), place(finding))).toList();
    }

    private String place(Finding finding) {
        if (finding.mend() != Mend.BY_HAND || !reader.administrator()) {
            return "";
        }
        String ofProject = "/plugins/servlet/project-config/" + encoded(report.projectKey());
        return reader.contextPath() + PLACES.getOrDefault(finding.kind(), ofProject);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One thing and how it stands. */
    public static final class LineView {
        private final String kind;
        private final String name;
        private final String conditionKey;
        private final String condition;
        private final String mend;
        private final String place;

        LineView(String kind, String name, String conditionKey, String condition, String mend, String place) {
            this.kind = kind;
            this.name = name;
            this.conditionKey = conditionKey;
            this.condition = condition;
            this.mend = mend;
            this.place = place;
        }

        public String getKind() {
            return kind;
        }

        public String getName() {
            return name;
        }

        public String getConditionKey() {
            return conditionKey;
        }

        public String getCondition() {
            return condition;
        }

        public String getMend() {
            return mend;
        }

        /** The page of Jira where it is mended; empty for none. */
        public String getPlace() {
            return place;
        }
    }
}
