package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.cluster.ClusterInfo;
import java.util.Objects;
import org.hypothesisstories.domain.timer.NodeId;

/** Which node of Jira's cluster this is. */
public class JiraNode {
    private final ClusterInfo cluster;

    public JiraNode(ClusterInfo cluster) {
        this.cluster = cluster;
    }

    /** Outside a cluster a node has no name. */
    public NodeId id() {
        return new NodeId(Objects.requireNonNullElse(cluster.getNodeId(), "single"));
    }
}
