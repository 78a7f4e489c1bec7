package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface CommentManager {
    List<Comment> getCommentsForUser(Issue issue, ApplicationUser applicationUser);
    List<Comment> getComments(Issue issue);
    Comment create(Issue issue, ApplicationUser applicationUser, String text, boolean flag);
    Comment getCommentById(Long millis);
}
