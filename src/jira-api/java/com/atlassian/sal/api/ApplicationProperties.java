package com.atlassian.sal.api;

public interface ApplicationProperties {
    String getBaseUrl();
    String getBaseUrl(UrlMode urlMode);
    String getDisplayName();
    String getVersion();
    String getPlatformId();
}
