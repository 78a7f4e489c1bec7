package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import java.util.List;
import java.util.Map;

/** Comments in JSON. */
public final class CommentJson {
    private final Links links;
    private final PeopleJson people;

    public CommentJson(Links links, PeopleJson people) {
        this.links = links;
        this.people = people;
    }

    public Map<String, Object> comment(Issue issue, Comment comment) {
        Map<String, Object> author = people.user(comment.getAuthorApplicationUser());
        return new JsonObject()
                .with("self", links.to("issue/" + issue.getId() + "/comment/" + comment.getId()))
                .with("id", String.valueOf(comment.getId()))
                .with("author", author)
                .with("body", comment.getBody())
                .with("updateAuthor", author)
                .with("created", JsonDates.instant(comment.getCreated()))
                .with("updated", JsonDates.instant(
                        comment.getUpdated() == null ? comment.getCreated() : comment.getUpdated()));
    }

    /** A part of an issue's comments. */
    public Map<String, Object> page(Issue issue, List<Comment> all, int startAt, int maxResults) {
        return new JsonObject()
                .with("startAt", startAt)
                .with("maxResults", maxResults)
                .with("total", all.size())
                .with("comments", all.stream().skip(startAt).limit(maxResults)
                        .map(comment -> comment(issue, comment)).toList());
    }
}
