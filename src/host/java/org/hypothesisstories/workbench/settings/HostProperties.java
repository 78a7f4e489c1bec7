package org.hypothesisstories.workbench.settings;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.Objects;

/** What the host says of itself: where it is reached, and as which Jira it presents itself to plugins. */
public final class HostProperties implements ApplicationProperties {
    private static final String JIRA_VERSION = "11.3.0";

    private final URI baseUrl;

    public HostProperties(URI baseUrl) {
        this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
    }

    @Override
    public String getBaseUrl() {
        return baseUrl.toString();
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case RELATIVE, RELATIVE_CANONICAL -> baseUrl.getPath();
            default -> baseUrl.toString();
        };
    }

    @Override
    public String getDisplayName() {
        return "JIRA";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return JIRA_VERSION;
    }
}
