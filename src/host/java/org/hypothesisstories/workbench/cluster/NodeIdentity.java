package org.hypothesisstories.workbench.cluster;

import com.atlassian.jira.cluster.ClusterInfo;
import java.util.Objects;

/**
 * The name of this node.
 *
 * @param id stable over restarts, different on every node of a cluster
 * @param address where the node is reached, for people to read
 * @param clustered true when other nodes can share the database
 */
public record NodeIdentity(String id, String address, boolean clustered) implements ClusterInfo {
    public NodeIdentity {
        Objects.requireNonNull(id, "id");
    }

    /** As Jira answers: only a clustered node has an id. */
    @Override
    public String getNodeId() {
        return clustered ? id : null;
    }

    @Override
    public boolean isClustered() {
        return clustered;
    }
}
