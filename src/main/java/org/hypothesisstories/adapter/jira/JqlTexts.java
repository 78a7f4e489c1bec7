package org.hypothesisstories.adapter.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes texts into queries, and queries into addresses. */
public final class JqlTexts {
    private JqlTexts() {
    }

    /** A text as a value of a query, whatever it holds. */
    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The complete address of Jira's page that lists what a query finds. */
    public static String address(String jql, ApplicationProperties application) {
        return application.getBaseUrl(UrlMode.CANONICAL) + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
