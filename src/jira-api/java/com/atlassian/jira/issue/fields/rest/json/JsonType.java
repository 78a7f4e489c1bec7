package com.atlassian.jira.issue.fields.rest.json;

public class JsonType {
    public static final String STRING_TYPE = null;

    public static final String NUMBER_TYPE = null;

    public static final String BOOLEAN_TYPE = null;

    public static final String DATE_TYPE = null;

    public static final String DATETIME_TYPE = null;

    public static final String ARRAY_TYPE = null;

    public static final String OPTION_TYPE = null;

    public static final String OPTION_WITH_CHILD_TYPE = null;

    public static final String ANY_TYPE = null;

    public static final String COMMENT_TYPE = null;

    public static final String COMMENTS_PAGE_TYPE = null;

    public static final String RESOLUTION_TYPE = null;

    public static final String USER_TYPE = null;

    public static final String GROUP_TYPE = null;

    public static final String VERSION_TYPE = null;

    public static final String VOTES_TYPE = null;

    public static final String WATCHES_TYPE = null;

    public static final String COMPONENT_TYPE = null;

    public static final String ATTACHMENT_TYPE = null;

    public static final String ISSUELINKS_TYPE = null;

    public static final String PRIORITY_TYPE = null;

    public static final String PROGRESS_TYPE = null;

    public static final String STATUS_TYPE = null;

    public static final String PROJECT_TYPE = null;

    public static final String ISSUETYPE_TYPE = null;

    public static final String SECURITY_LEVEL_TYPE = null;

    public static final String WORKLOG_TYPE = null;

    public static final String TIME_TRACKING_TYPE = null;

    public JsonType(String text, String text2, String text3, String text4, Long millis) {
        throw new UnsupportedOperationException("JsonType");
    }

    public String getType() {
        throw new UnsupportedOperationException("JsonType");
    }

    public String getItems() {
        throw new UnsupportedOperationException("JsonType");
    }

    public String getSystem() {
        throw new UnsupportedOperationException("JsonType");
    }

    public String getCustom() {
        throw new UnsupportedOperationException("JsonType");
    }

    public Long getCustomId() {
        throw new UnsupportedOperationException("JsonType");
    }
}
