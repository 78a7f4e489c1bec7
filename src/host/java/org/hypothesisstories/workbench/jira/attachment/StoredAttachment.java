package org.hypothesisstories.workbench.jira.attachment;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A file on an issue, without its content.
 *
 * @param author who attached it; null when nobody was logged in
 */
public record StoredAttachment(long id, long issueId, ApplicationUser author, String fileName, String mimeType, long size, Date created) {
}
