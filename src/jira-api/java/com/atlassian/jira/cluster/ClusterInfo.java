package com.atlassian.jira.cluster;

public interface ClusterInfo {
    String getNodeId();
    boolean isClustered();
}
