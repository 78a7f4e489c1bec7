package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.issue.resolution.Resolution;

/** A resolution of this installation. */
final class StoredResolution extends Constant implements Resolution {
    StoredResolution(Facts facts) {
        super(facts);
    }
}
